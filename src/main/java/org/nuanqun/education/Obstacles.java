package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.people.People;
import org.nuanqun.people.Purpose;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** What stands between a person and a lesson. Delivery asks again at the wire; asking here keeps the outbox empty. */
@ApplicationScoped
class Obstacles {

    private final People people;
    private final Conversations conversations;

    Obstacles(People people, Conversations conversations) {
        this.people = people;
        this.conversations = conversations;
    }

    boolean consents(EnrolmentRow enrolment) {
        return people.consents(new PersonId(enrolment.personId), Purpose.EDUCATION);
    }

    Optional<WaitsFor> before(EnrolmentRow enrolment) {
        if (!people.holdsOn(new PersonId(enrolment.personId)).isEmpty()) {
            return Optional.of(WaitsFor.HOLD);
        }
        var conversation = conversations.get(new ConversationId(enrolment.conversationId));
        return conversation.ownership().owner() == Owner.BOT ? Optional.empty() : Optional.of(WaitsFor.PERSON);
    }
}
