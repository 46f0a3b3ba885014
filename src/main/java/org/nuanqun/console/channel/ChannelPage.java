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
import org.nuanqun.channels.Channel;
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.platform.media.MediaType;

/** One channel: its picture, what came of it by day, and its end. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/channels/{id}")
class ChannelPage {

    private final Channels channels;
    private final OneChannelReader reader;
    private final NewChannelReader refusals;
    private final SignedIn signedIn;
    private final Clock clock;

    ChannelPage(Channels channels, OneChannelReader reader, NewChannelReader refusals, SignedIn signedIn, Clock clock) {
        this.channels = channels;
        this.reader = reader;
        this.refusals = refusals;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return reader.page(find(id), "");
    }

    /** From our own database: what the platform gave was looked at and is certainly a picture. */
    @GET
    @Path("/picture")
    public Response picture(@RestPath UUID id) {
        byte[] picture = channels.picture(id).orElseThrow(NoSuchPage::new);
        return Response.ok(picture, MediaType.of(picture)).build();
    }

    @POST
    @Path("/end")
    public Response end(@RestPath UUID id, @RestForm(FormToken.FIELD) String token, @RestForm boolean here) {
        Channel channel = find(id);
        try {
            channels.end(id, here, Actor.operator(signedIn.id()), clock.instant());
            return Response.seeOther(URI.create("/console/channels/" + id)).build();
        } catch (ChannelRefused refused) {
            return Response.status(422)
                    .entity(reader.page(channel, refusals.why(refused)))
                    .build();
        }
    }

    @POST
    @Path("/look")
    public Response lookAgain(@RestPath UUID id, @RestForm(FormToken.FIELD) String token) {
        Channel channel = find(id);
        try {
            channels.lookAgain(id, Actor.operator(signedIn.id()), clock.instant());
            return Response.seeOther(URI.create("/console/channels/" + id)).build();
        } catch (ChannelRefused refused) {
            return Response.status(422)
                    .entity(reader.page(channel, refusals.why(refused)))
                    .build();
        }
    }

    private Channel find(UUID id) {
        return channels.find(id).orElseThrow(NoSuchPage::new);
    }
}
