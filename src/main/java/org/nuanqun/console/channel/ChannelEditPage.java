package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.audit.Actor;
import org.nuanqun.channels.Channel;
import org.nuanqun.channels.ChannelChange;
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.Channels;
import org.nuanqun.channels.Standing;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.vocabulary.ConditionCode;

/** Changes a channel that is open: what it is called, where it stands, and where it leads. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/channels/{id}/edit")
class ChannelEditPage {

    private final Channels channels;
    private final NewChannelReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    ChannelEditPage(Channels channels, NewChannelReader reader, SignedIn signedIn, Clock clock) {
        this.channels = channels;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Begins with what the platform has: it may have added groups of its own, which a change would take away. */
    @GET
    public TemplateInstance form(@RestPath UUID id) {
        Channel channel = find(id);
        Optional<CodeSeen.There> there = channels.current(channel);
        ChannelDraft draft = new ChannelDraft(
                id,
                channel.account(),
                channel.kind(),
                channel.name(),
                channel.place(),
                channel.condition().map(ConditionCode::value).orElse(""),
                Set.copyOf(there.map(CodeSeen.There::targets).orElse(channel.targets())),
                there.map(CodeSeen.There::overflows).orElse(channel.overflows()));
        return reader.edit(draft, there.isPresent() ? "" : reader.unseen());
    }

    @POST
    public Response change(
            @RestPath UUID id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String name,
            @RestForm String place,
            @RestForm String condition,
            @RestForm Set<String> target,
            @RestForm boolean overflows) {
        Channel channel = find(id);
        ChannelDraft draft =
                new ChannelDraft(id, channel.account(), channel.kind(), name, place, condition, target, overflows);
        try {
            channels.change(id, wanted(draft), Actor.operator(signedIn.id()), clock.instant());
            return Response.seeOther(URI.create("/console/channels/" + id)).build();
        } catch (ChannelRefused refused) {
            return Response.status(422)
                    .entity(reader.edit(draft, reader.why(refused)))
                    .build();
        }
    }

    private static ChannelChange wanted(ChannelDraft draft) {
        return new ChannelChange(
                draft.name(),
                draft.place(),
                Optional.of(draft.condition()).filter(code -> !code.isEmpty()).map(ConditionCode::new),
                List.copyOf(draft.targets()),
                draft.isForGroups() && draft.overflows());
    }

    private Channel find(UUID id) {
        return channels.find(id)
                .filter(channel -> channel.standing() == Standing.OPEN)
                .orElseThrow(NoSuchPage::new);
    }
}
