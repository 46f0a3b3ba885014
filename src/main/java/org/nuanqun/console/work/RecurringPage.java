package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.outreach.RecurringBroadcasts;

/** A broadcast that goes out again and again: when next, and what came of the times before. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/broadcasts/recurring/{id}")
class RecurringPage {

    private final RecurringBroadcasts recurring;
    private final RecurringReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    RecurringPage(RecurringBroadcasts recurring, RecurringReader reader, SignedIn signedIn, Clock clock) {
        this.recurring = recurring;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance one(@RestPath UUID id) {
        return reader.one(id);
    }

    @POST
    @Path("/pause")
    public Response pause(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        recurring.pause(id, me(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/resume")
    public Response resume(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        recurring.resume(id, me(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/end")
    public Response end(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        recurring.end(id, me(), clock.instant());
        return backTo(id);
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    static Response backTo(UUID id) {
        return Response.seeOther(URI.create("/console/broadcasts/recurring/" + id))
                .build();
    }
}
