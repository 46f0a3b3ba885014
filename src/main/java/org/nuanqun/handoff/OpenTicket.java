package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;

/** Opens a ticket, or adds to the one that is open. */
@ApplicationScoped
class OpenTicket {

    /** What must be seen on a ticket even if that was opened for something else. */
    private static final Set<TicketReason> STANDS_BESIDE = EnumSet.of(TicketReason.RED_FLAG, TicketReason.COMPLAINT);

    private final Tickets tickets;
    private final Conversations conversations;
    private final People people;
    private final CallPeople call;
    private final TicketRecord record;
    private final Deadlines deadlines;

    OpenTicket(
            Tickets tickets,
            Conversations conversations,
            People people,
            CallPeople call,
            TicketRecord record,
            Deadlines deadlines) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.people = people;
        this.call = call;
        this.record = record;
        this.deadlines = deadlines;
    }

    TicketRow open(HandoffRequest request) {
        // the owner's row is held first, so that two who open at once queue here and find each other's ticket
        Ownership ownership = conversations.heldStill(request.conversation());
        hold(request);
        return tickets.openFor(request.conversation())
                .map(ticket -> addTo(ticket, request, ownership))
                .orElseGet(() -> openNew(request, ownership));
    }

    private TicketRow openNew(HandoffRequest request, Ownership ownership) {
        TicketRow ticket = TicketRow.opened(request, deadlines.of(request.reason(), request.level()));
        ticket.call(whomToCall(request, ownership));
        tickets.persistAndFlush(ticket);
        if (ownership.owner() == Owner.BOT) {
            conversations.release(request.conversation(), Owner.NOBODY, request.at());
        }
        record.of(ticket, TicketChanged.What.OPENED, Actor.BOT, "opened", request.finding(), request.at());
        return ticket;
    }

    private TicketRow addTo(TicketRow ticket, HandoffRequest request, Ownership ownership) {
        Duration within = deadlines.of(request.reason(), request.level());
        if (ticket.isOutrankedBy(request)) {
            ticket.raise(request, within);
            ticket.call(whomToCall(request, ownership));
            record.of(ticket, TicketChanged.What.RAISED, Actor.BOT, "raised", request.finding(), request.at());
        } else if (STANDS_BESIDE.contains(request.reason()) && ticket.add(request, within)) {
            record.of(ticket, TicketChanged.What.ADDED, Actor.BOT, "added", request.finding(), request.at());
        }
        return ticket;
    }

    /** Whoever holds the conversation is told first; she is there already. */
    private Optional<OperatorId> whomToCall(HandoffRequest request, Ownership ownership) {
        return ownership.operator().or(() -> call.first(request.department(), request.at()));
    }

    private void hold(HandoffRequest request) {
        Optional<PersonId> person = request.person();
        String subject = "conversation " + request.conversation();
        if (request.reason() == TicketReason.RED_FLAG) {
            person.ifPresent(id -> people.hold(id, HoldReason.RED_FLAG, subject, request.at()));
        } else if (request.reason() == TicketReason.COMPLAINT) {
            person.ifPresent(id -> people.hold(id, HoldReason.COMPLAINT, subject, request.at()));
        }
    }
}
