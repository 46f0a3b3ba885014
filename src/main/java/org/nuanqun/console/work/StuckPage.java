package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.conversation.ParkedEntries;
import org.nuanqun.delivery.StuckSayings;

/** What could not be handled or sent, and what a colleague does about it. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/stuck")
class StuckPage {

    private final ParkedEntries parked;
    private final StuckSayings sayings;
    private final StuckReader reader;
    private final SignedIn signedIn;

    StuckPage(ParkedEntries parked, StuckSayings sayings, StuckReader reader, SignedIn signedIn) {
        this.parked = parked;
        this.sayings = sayings;
        this.reader = reader;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance all(@RestQuery String done) {
        return reader.page(done);
    }

    @POST
    @Path("/entries/{id}/replay")
    public Response replay(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return told(parked.replay(id, me()), "replayed");
    }

    @POST
    @Path("/sayings/{id}/again")
    public Response sendAgain(
            @RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm Optional<String> sure) {
        return told(sayings.sendAgain(id, sure.filter("yes"::equals).isPresent(), me()), "again");
    }

    @POST
    @Path("/sayings/{id}/aside")
    public Response putAside(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        return told(sayings.putAside(id, me()), "aside");
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    private static Response told(boolean isDone, String what) {
        return Response.seeOther(URI.create("/console/stuck?done=" + (isDone ? what : "nothing")))
                .build();
    }
}
