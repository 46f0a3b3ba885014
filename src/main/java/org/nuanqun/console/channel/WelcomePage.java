package org.nuanqun.console.channel;

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
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.GroupWelcome;
import org.nuanqun.channels.Welcomes;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;

/** One text a platform greets with: what is in force, another wording, and its end. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/welcomes/{id}")
class WelcomePage {

    private final Welcomes welcomes;
    private final WelcomeReader reader;
    private final NewChannelReader refusals;
    private final SignedIn signedIn;
    private final Clock clock;

    WelcomePage(Welcomes welcomes, WelcomeReader reader, NewChannelReader refusals, SignedIn signedIn, Clock clock) {
        this.welcomes = welcomes;
        this.reader = reader;
        this.refusals = refusals;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        GroupWelcome welcome = find(id);
        return reader.one(welcome, welcome.text(), "");
    }

    @POST
    public Response change(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm String text) {
        GroupWelcome welcome = find(id);
        try {
            welcomes.change(id, text, me(), clock.instant());
            return back(id);
        } catch (ChannelRefused refused) {
            return refused(welcome, text, refused);
        }
    }

    @POST
    @Path("/end")
    public Response end(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm boolean here) {
        GroupWelcome welcome = find(id);
        try {
            welcomes.end(id, here, me(), clock.instant());
            return back(id);
        } catch (ChannelRefused refused) {
            return refused(welcome, welcome.text(), refused);
        }
    }

    @POST
    @Path("/look")
    public Response lookAgain(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        GroupWelcome welcome = find(id);
        try {
            welcomes.lookAgain(id, me(), clock.instant());
            return back(id);
        } catch (ChannelRefused refused) {
            return refused(welcome, welcome.text(), refused);
        }
    }

    private Response refused(GroupWelcome welcome, String text, ChannelRefused why) {
        return Response.status(422)
                .entity(reader.one(welcome, text, refusals.why(why)))
                .build();
    }

    private GroupWelcome find(UUID id) {
        return welcomes.find(id).orElseThrow(NoSuchPage::new);
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/console/welcomes/" + id)).build();
    }
}
