package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;

/** Resolves a ticket: the holds it brought are lifted and the conversation goes back to the bot. */
@ApplicationScoped
class CloseTicket {

    private final Conversations conversations;
    private final People people;
    private final TicketRecord record;
    private final Deadlines deadlines;

    CloseTicket(Conversations conversations, People people, TicketRecord record, Deadlines deadlines) {
        this.conversations = conversations;
        this.people = people;
        this.record = record;
        this.deadlines = deadlines;
    }

    void close(TicketRow ticket, OperatorId operator, String outcome, Instant now) {
        ticket.resolve(operator, outcome, now);
        liftHolds(ticket, now);
        conversations.release(ticket.conversation(), Owner.BOT, now);
        record.of(ticket, TicketChanged.What.RESOLVED, Actor.operator(operator), "resolved", outcome, now);
    }

    /** Takes a resolved ticket up again: its holds are back and the conversation is the operator's. */
    void reopen(TicketRow ticket, OperatorId operator, Instant now) {
        ticket.reopen(operator, now, deadlines.of(ticket.reason, Optional.ofNullable(ticket.level)));
        placeHolds(ticket, now);
        conversations.take(ticket.conversation(), operator, now);
    }

    private void placeHolds(TicketRow ticket, Instant now) {
        if (ticket.personId == null) {
            return;
        }
        PersonId person = new PersonId(ticket.personId);
        String subject = "conversation " + ticket.conversationId;
        if (ticket.isRedFlag()) {
            people.hold(person, HoldReason.RED_FLAG, subject, now);
        }
        if (ticket.holdsFor(TicketReason.COMPLAINT)) {
            people.hold(person, HoldReason.COMPLAINT, subject, now);
        }
    }

    private void liftHolds(TicketRow ticket, Instant now) {
        if (ticket.personId == null) {
            return;
        }
        PersonId person = new PersonId(ticket.personId);
        String subject = "conversation " + ticket.conversationId;
        people.release(person, HoldReason.RED_FLAG, subject, now);
        people.release(person, HoldReason.COMPLAINT, subject, now);
    }
}
