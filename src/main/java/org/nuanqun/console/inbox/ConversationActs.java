package org.nuanqun.console.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.handoff.AnswerPlaces;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.TicketId;

/** What an operator does with a conversation. Each act leads back to it. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/c/{id}")
class ConversationActs {

    private final Handoff handoff;
    private final Speaking speaking;
    private final AnswerPlaces places;
    private final SignedIn signedIn;
    private final Clock clock;

    ConversationActs(Handoff handoff, Speaking speaking, AnswerPlaces places, SignedIn signedIn, Clock clock) {
        this.handoff = handoff;
        this.speaking = speaking;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Path("/take-over")
    public Response takeOver(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token) {
        handoff.takeOver(id, signedIn.id(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/answer-here")
    public Response answerHere(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token) {
        places.here(id, signedIn.operator(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/answer-there")
    public Response answerThere(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token) {
        places.there(id, signedIn.operator(), clock.instant()).ifPresent(why -> {
            throw new OutOfReach(why);
        });
        return backTo(id);
    }

    @POST
    @Path("/say")
    public Response say(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm String kind,
            @RestForm String text,
            @RestForm Optional<String> after,
            @RestForm Optional<String> sure,
            @RestForm Optional<String> note,
            @RestForm Optional<String> outcome,
            @RestForm Optional<String> picture) {
        if (kind.equals("note")) {
            speaking.note(id, text);
        } else {
            speaking.reply(
                    id,
                    new Reply(
                            text,
                            after.filter("hand-back"::equals).isPresent(),
                            sure.filter("yes"::equals).isPresent(),
                            note,
                            outcome,
                            picture.filter(file -> !file.isBlank()).map(UUID::fromString)));
        }
        return backTo(id);
    }

    @POST
    @Path("/take-back")
    public Response takeBack(
            @RestPath ConversationId id, @RestForm(FormToken.FIELD) String token, @RestForm UUID line) {
        if (!speaking.takeBack(id, line)) {
            throw new AlreadyGone();
        }
        return backTo(id);
    }

    @POST
    @Path("/hand-back")
    public Response handBack(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token) {
        handoff.handBack(id, signedIn.id(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/hand-back-later")
    public Response handBackLater(@RestPath ConversationId id, @RestForm(FormToken.FIELD) String token) {
        handoff.handBackLater(id, signedIn.id(), clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/resolve")
    public Response resolve(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm TicketId ticket,
            @RestForm String outcome) {
        handoff.resolve(ticket, signedIn.id(), outcome, clock.instant());
        return backTo(id);
    }

    @POST
    @Path("/reopen")
    public Response reopen(
            @RestPath ConversationId id, @RestForm(FormToken.FIELD) String token, @RestForm TicketId ticket) {
        handoff.reopen(ticket, signedIn.id(), clock.instant());
        return backTo(id);
    }

    private static Response backTo(ConversationId id) {
        return Response.seeOther(URI.create("/console/c/" + id)).build();
    }
}
