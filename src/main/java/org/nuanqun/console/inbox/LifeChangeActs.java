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
import org.nuanqun.audit.Actor;
import org.nuanqun.console.door.FormToken;
import org.nuanqun.console.door.Guarded;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.LifeChange;
import org.nuanqun.education.LifeChanges;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.ConversationId;

/** A loss, a death, a discharge, a transfer: recorded and taken back, each in one act. */
@Guarded
@RolesAllowed({"ADMIN", "OPERATOR"})
@Path("/console/c/{id}/life-change")
class LifeChangeActs {

    private final LifeChanges changes;
    private final Conversations conversations;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    LifeChangeActs(LifeChanges changes, Conversations conversations, People people, SignedIn signedIn, Clock clock) {
        this.changes = changes;
        this.conversations = conversations;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    public Response record(
            @RestPath ConversationId id,
            @RestForm(FormToken.FIELD) String token,
            @RestForm LifeChange kind,
            @RestForm Optional<String> confirmed) {
        person(id)
                .filter(one -> confirmed.isPresent())
                .ifPresent(one -> changes.record(one.id(), kind, id, me(), clock.instant()));
        return backTo(id);
    }

    @POST
    @Path("/take-back")
    public Response takeBack(
            @RestPath ConversationId id, @RestForm(FormToken.FIELD) String token, @RestForm UUID change) {
        boolean isHers = person(id).stream()
                .flatMap(one -> changes.standing(one.id()).stream())
                .anyMatch(standing -> standing.id().equals(change));
        if (isHers) {
            changes.takeBack(change, id, me(), clock.instant());
        }
        return backTo(id);
    }

    private Optional<Person> person(ConversationId id) {
        Conversation conversation = conversations.get(id);
        return conversation.chat().person().flatMap(key -> people.find(conversation.account(), key));
    }

    private Actor me() {
        return Actor.operator(signedIn.id());
    }

    private static Response backTo(ConversationId id) {
        return Response.seeOther(URI.create("/console/c/" + id)).build();
    }
}
