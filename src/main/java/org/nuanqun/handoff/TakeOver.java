package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Gives a conversation to an operator, if no colleague has it. */
@ApplicationScoped
class TakeOver {

    private static final DepartmentCode FRONT_DESK = new DepartmentCode("customer-service");

    private final Tickets tickets;
    private final Conversations conversations;
    private final People people;
    private final TicketRecord record;
    private final Deadlines deadlines;

    TakeOver(Tickets tickets, Conversations conversations, People people, TicketRecord record, Deadlines deadlines) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.people = people;
        this.record = record;
        this.deadlines = deadlines;
    }

    TicketRow by(OperatorId operator, ConversationId conversation, Instant now) {
        Ownership ownership = conversations.heldStill(conversation);
        if (ownership.owner() == Owner.OPERATOR && !ownership.isHeldBy(operator)) {
            throw new HandoffRefused(HandoffRefused.Why.HELD_BY_COLLEAGUE, ownership.operator());
        }
        if (!ownership.isHeldBy(operator)) {
            conversations.take(conversation, operator, now);
        }
        TicketRow ticket = ticketOf(conversation, now);
        if (ticket.state == TicketState.WAITING) {
            ticket.claim(operator, now);
            record.of(ticket, TicketChanged.What.CLAIMED, Actor.operator(operator), "tookOver", "", now);
        }
        return ticket;
    }

    /** The open ticket; one that says that somebody stepped in, where there is none. */
    TicketRow ticketOf(ConversationId conversation, Instant now) {
        return tickets.openFor(conversation).orElseGet(() -> steppedIn(conversation, now));
    }

    private TicketRow steppedIn(ConversationId id, Instant now) {
        Conversation conversation = conversations.get(id);
        Optional<Person> person = conversation.chat().person().flatMap(key -> people.find(conversation.account(), key));
        HandoffRequest request = new HandoffRequest(
                id, person.map(Person::id), TicketReason.STEPPED_IN, Optional.empty(), "", "", "[]", FRONT_DESK, now);
        TicketRow ticket = TicketRow.opened(request, deadlines.of(TicketReason.STEPPED_IN, Optional.empty()));
        tickets.persistAndFlush(ticket);
        return ticket;
    }
}
