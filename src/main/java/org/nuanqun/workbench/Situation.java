package org.nuanqun.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nuanqun.audit.Audit;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.education.Education;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.people.People;
import org.nuanqun.people.Proof;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** What the service knows of a dialogue's conversation: whether it has thought, and which ticket is open. */
@ApplicationScoped
class Situation {

    static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");

    private final Conversations conversations;
    private final Lanes lanes;
    private final Delivery delivery;
    private final Handoff handoff;
    private final Audit audit;
    private final People people;
    private final Education education;
    private final Clock clock;

    Situation(
            Conversations conversations,
            Lanes lanes,
            Delivery delivery,
            Handoff handoff,
            Audit audit,
            People people,
            Education education,
            Clock clock) {
        this.conversations = conversations;
        this.lanes = lanes;
        this.delivery = delivery;
        this.handoff = handoff;
        this.audit = audit;
        this.people = people;
        this.education = education;
        this.clock = clock;
    }

    ConversationId conversation(Chat chat) {
        return conversations.of(ACCOUNT, chat, clock.instant());
    }

    /** Nothing heard waits to be thought about, and nothing that is due waits to be said. */
    boolean isSettled(Collection<Chat> chats) {
        return chats.stream()
                .map(this::conversation)
                .allMatch(chat -> lanes.isIdle(chat) && delivery.isIdle(chat, clock.instant()));
    }

    /** What was decided and why, as the record of the conversation tells it. */
    List<String> decisions(Chat chat) {
        return audit.of(conversation(chat)).stream()
                .filter(entry -> entry.action().equals("decided"))
                .map(entry -> "%s %s".formatted(entry.subject(), entry.reason()))
                .toList();
    }

    Optional<Ticket> latestTicket(Chat chat) {
        return handoff.allFor(conversation(chat)).stream().findFirst();
    }

    Optional<Ticket> openTicket(Chat chat) {
        return handoff.openFor(conversation(chat));
    }

    /** Whoever is still taught stops the clock of every later dialogue at each of her lessons. */
    void endCourses(String personKey) {
        people.find(ACCOUNT, personKey)
                .ifPresent(
                        person -> education.stopAll(person.id(), "the dialogue is over", Proof.NONE, clock.instant()));
    }
}
