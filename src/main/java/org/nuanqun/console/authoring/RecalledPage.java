package org.nuanqun.console.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.Outreach;

/** What was recalled, who has it already, and a correction that one press sends them. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/recalled")
class RecalledPage {

    private final RecalledReader reader;
    private final Outreach outreach;
    private final SignedIn signedIn;
    private final Clock clock;

    RecalledPage(RecalledReader reader, Outreach outreach, SignedIn signedIn, Clock clock) {
        this.reader = reader;
        this.outreach = outreach;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance all() {
        return reader.page("");
    }

    /** @param what the key of a recalled thing, as the page gave it */
    @POST
    public Response correct(@RestForm(FormToken.FIELD) String token, @RestForm String what, @RestForm String text) {
        Instant now = clock.instant();
        try {
            UUID begun = outreach.correct(
                    text,
                    reader.whoHas(what),
                    Actor.operator(signedIn.id()),
                    signedIn.operator().name(),
                    now);
            return Response.seeOther(URI.create("/console/broadcasts/" + begun)).build();
        } catch (BroadcastRefused refused) {
            return Response.status(422).entity(reader.refused(refused)).build();
        }
    }
}
