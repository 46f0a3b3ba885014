package org.nuanqun.console.handover;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handovers;

/** Passes on what a colleague has at a platform: first the list, then one confirmation, then what became of each. */
@Guarded
@RolesAllowed("ADMIN")
@Path("/console/staff/handover")
class HandoverPage {

    private final HandoverDesk desk;
    private final HandoverReader reader;
    private final SignedIn signedIn;
    private final Clock clock;

    HandoverPage(HandoverDesk desk, HandoverReader reader, SignedIn signedIn, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** With a giver and a taker it asks the platform for the list, and changes nothing. */
    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String account,
            @RestQuery @Nullable String giver,
            @RestQuery @Nullable String taker,
            @RestQuery boolean left) {
        if (account == null) {
            return reader.all(Optional.empty(), "");
        }
        Handovers.Pair pair = pair(account, giver, taker, left);
        return isPair(pair) ? look(pair, desk.of(pair.account(), pair.giver()), "") : samePerson();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return reader.one(desk.find(id).orElseThrow(NoSuchPage::new));
    }

    /** Only what was seen: a list that changed meanwhile is shown again. */
    @POST
    public Response hand(
            @RestForm(FormToken.FIELD) String token,
            @RestForm UUID id,
            @RestForm String account,
            @RestForm String giver,
            @RestForm String taker,
            @RestForm boolean left,
            @RestForm String seen) {
        Handovers.Pair pair = pair(account, giver, taker, left);
        if (!isPair(pair)) {
            return Response.status(409).entity(samePerson()).build();
        }
        Belongings what = desk.of(pair.account(), pair.giver());
        if (what.isEmpty() || !HandoverDesk.seen(what).contentEquals(seen)) {
            return Response.status(409)
                    .entity(look(pair, what, reader.words().changed()))
                    .build();
        }
        desk.hand(id, pair, what, Actor.operator(signedIn.id()), clock.instant());
        return Response.seeOther(URI.create("/console/staff/handover/" + id)).build();
    }

    private TemplateInstance samePerson() {
        return reader.all(Optional.empty(), reader.words().samePerson());
    }

    private TemplateInstance look(Handovers.Pair pair, Belongings what, String fault) {
        String why = what.why().isEmpty() ? fault : reader.said(what.why());
        return reader.all(Optional.of(reader.shown(pair, what)), why);
    }

    private Handovers.Pair pair(String account, @Nullable String giver, @Nullable String taker, boolean left) {
        return new Handovers.Pair(
                desk.account(account).orElseThrow(NoSuchPage::new),
                giver == null ? "" : giver.strip(),
                taker == null ? "" : taker.strip(),
                left);
    }

    private static boolean isPair(Handovers.Pair pair) {
        return !pair.giver().isEmpty()
                && !pair.taker().isEmpty()
                && !pair.giver().equals(pair.taker());
    }
}
