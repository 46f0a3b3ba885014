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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.audit.Actor;
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.Channels;
import org.nuanqun.channels.NewChannel;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.Ids;

/** Makes a channel: a name, where it stands, and where it leads. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/channels/new")
class NewChannelPage {

    private final Channels channels;
    private final NewChannelReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    NewChannelPage(Channels channels, NewChannelReader reader, SignedIn signedIn, Clock clock) {
        this.channels = channels;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(@RestQuery @Nullable String account, @RestQuery @Nullable String kind) {
        return reader.page(new ChannelDraft(Ids.next(), account(account), kind(kind), "", "", "", Set.of(), true), "");
    }

    @POST
    public Response make(
            @RestForm(FormToken.FIELD) String token,
            @RestForm @Nullable UUID id,
            @RestForm @Nullable String account,
            @RestForm @Nullable String kind,
            @RestForm String name,
            @RestForm String place,
            @RestForm String condition,
            @RestForm Set<String> target,
            @RestForm boolean overflows) {
        if (id == null) {
            throw new NoSuchPage();
        }
        ChannelDraft draft =
                new ChannelDraft(id, account(account), kind(kind), name, place, condition, target, overflows);
        try {
            channels.make(wanted(draft), Actor.operator(signedIn.id()), clock.instant());
            return Response.seeOther(URI.create("/console/channels/" + id)).build();
        } catch (ChannelRefused refused) {
            return Response.status(422)
                    .entity(reader.page(draft, reader.why(refused)))
                    .build();
        }
    }

    private static NewChannel wanted(ChannelDraft draft) {
        return new NewChannel(
                draft.id(),
                draft.account(),
                draft.kind(),
                draft.name(),
                draft.place(),
                Optional.of(draft.condition()).filter(code -> !code.isEmpty()).map(ConditionCode::new),
                List.copyOf(draft.targets()),
                draft.isForGroups() && draft.overflows());
    }

    /** Only one at which channels can be made. */
    private AccountId account(@Nullable String text) {
        return channels.accounts().stream()
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static CodeKind kind(@Nullable String text) {
        return Stream.of(CodeKind.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
