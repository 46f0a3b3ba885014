package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/**
 * A patient wrote and the operator who holds the conversation stays silent: it goes to the queue and the next on duty is
 * called. Never to the bot: a person was promised.
 */
@ApplicationScoped
class QueueSilent {

    private final Conversations conversations;
    private final Tickets tickets;
    private final CallPeople call;
    private final Deadlines deadlines;
    private final TicketRecord record;
    private final Duration silence;

    QueueSilent(
            Conversations conversations,
            Tickets tickets,
            CallPeople call,
            Deadlines deadlines,
            TicketRecord record,
            HandoffConfig config) {
        this.conversations = conversations;
        this.tickets = tickets;
        this.call = call;
        this.deadlines = deadlines;
        this.record = record;
        this.silence = config.silentAfter();
    }

    void doWhatIsDue(Instant now) {
        conversations.waitingForOperatorSince(now.minus(silence)).forEach(id -> queue(id, now));
    }

    Optional<Instant> nextAfter(Instant now) {
        return conversations.nextWaitingForOperatorAfter(now.minus(silence)).map(heard -> heard.plus(silence));
    }

    private void queue(ConversationId id, Instant now) {
        Ownership ownership = conversations.heldStill(id);
        if (ownership.owner() == Owner.OPERATOR && conversations.waitsForOperator(id)) {
            conversations.release(id, Owner.NOBODY, now);
            tickets.openFor(id).ifPresent(ticket -> callNext(ticket, now));
        }
    }

    private void callNext(TicketRow ticket, Instant now) {
        Optional<OperatorId> next = call.after(ticket.escalations + 1, ticket.department(), now);
        ticket.waitAgain(next, now.plus(deadlines.of(ticket.reason, Optional.ofNullable(ticket.level))));
        record.of(ticket, TicketChanged.What.ESCALATED, Actor.SYSTEM, "fellSilent", call.nameOf(next), now);
    }
}
