package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.audit.Actor;
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.Welcomes;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** The texts platforms greet with who joins a group, and the form of another. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/welcomes")
class WelcomesPage {

    private final Welcomes welcomes;
    private final WelcomeReader reader;
    private final NewChannelReader refusals;
    private final SignedIn signedIn;
    private final Clock clock;

    WelcomesPage(Welcomes welcomes, WelcomeReader reader, NewChannelReader refusals, SignedIn signedIn, Clock clock) {
        this.welcomes = welcomes;
        this.reader = reader;
        this.refusals = refusals;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param account with {@code group}: for where a form is wanted */
    @GET
    public TemplateInstance all(@RestQuery @Nullable String account, @RestQuery @Nullable String group) {
        return account == null
                ? reader.all(Optional.empty(), "")
                : reader.all(Optional.of(draft(account(account), group == null ? "" : group)), "");
    }

    @POST
    public Response place(
            @RestForm(FormToken.FIELD) String token,
            @RestForm UUID id,
            @RestForm String account,
            @RestForm String group,
            @RestForm String text,
            @RestForm boolean tells) {
        AccountId at = account(account);
        try {
            welcomes.place(id, at, group, text, tells, Actor.operator(signedIn.id()), clock.instant());
            return Response.seeOther(URI.create("/console/welcomes/" + id)).build();
        } catch (ChannelRefused refused) {
            var draft = new WelcomesView.Draft(
                    id.toString(), account, group, reader.nameOf(at, group), text, welcomes.placeOfName(at));
            return Response.status(422)
                    .entity(reader.all(Optional.of(draft), refusals.why(refused)))
                    .build();
        }
    }

    private WelcomesView.Draft draft(AccountId account, String group) {
        String name = reader.nameOf(account, group);
        return new WelcomesView.Draft(
                Ids.next().toString(),
                account.toString(),
                group,
                name,
                welcomes.ofScripts(account, name),
                welcomes.placeOfName(account));
    }

    /** Only one whose platform greets by itself. */
    private AccountId account(String text) {
        return welcomes.accounts().stream()
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
