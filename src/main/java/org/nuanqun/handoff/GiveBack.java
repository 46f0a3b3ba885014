package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.TicketId;

/** The ways in which a conversation leaves an operator's hands, and comes back into them. */
@ApplicationScoped
class GiveBack {

    private final Tickets tickets;
    private final Conversations conversations;
    private final CloseTicket close;
    private final TicketRecord record;
    private final Audit audit;

    GiveBack(Tickets tickets, Conversations conversations, CloseTicket close, TicketRecord record, Audit audit) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.close = close;
        this.record = record;
        this.audit = audit;
    }

    void now(ConversationId conversation, OperatorId operator, Instant now) {
        Optional<TicketRow> ticket = requireMay(conversations.heldStill(conversation), conversation, operator);
        audit.note(AuditEntry.of(conversation, Actor.operator(operator), "handedBack", "conversation", "", now));
        ticket.ifPresentOrElse(
                open -> close.close(open, operator, "", now),
                () -> conversations.release(conversation, Owner.BOT, now));
    }

    /** The open ticket, if there is one and it lets the conversation go. */
    Optional<TicketRow> requireMay(Ownership ownership, ConversationId conversation, OperatorId operator) {
        requireHeld(ownership, operator);
        Optional<TicketRow> ticket = tickets.openFor(conversation);
        if (ticket.filter(TicketRow::isRedFlag).isPresent()) {
            throw new HandoffRefused(HandoffRefused.Why.RED_FLAG_OPEN);
        }
        return ticket;
    }

    void resolve(TicketId id, OperatorId operator, String outcome, Instant now) {
        Ownership ownership = conversations.heldStill(tickets.conversationOf(id));
        TicketRow ticket = tickets.locked(id);
        if (ownership.owner() == Owner.OPERATOR) {
            requireHeld(ownership, operator);
        }
        close.close(ticket, operator, outcome, now);
    }

    void reopen(TicketId id, OperatorId operator, Instant now) {
        Ownership ownership = conversations.heldStill(tickets.conversationOf(id));
        TicketRow ticket = tickets.locked(id);
        if (tickets.openFor(ticket.conversation()).isPresent()) {
            throw new HandoffRefused(HandoffRefused.Why.STILL_OPEN);
        }
        if (ownership.owner() == Owner.OPERATOR) {
            requireHeld(ownership, operator);
        }
        close.reopen(ticket, operator, now);
        record.of(ticket, TicketChanged.What.REOPENED, Actor.operator(operator), "reopened", "", now);
    }

    /** A red flag, and a ticket nobody took yet, outlive a session that ended in the platform's own client. */
    void elsewhere(ConversationId id, Instant now) {
        Ownership ownership = conversations.heldStill(id);
        Optional<TicketRow> ticket = tickets.openFor(id);
        boolean isStillWanted = ticket.filter(open -> open.state == TicketState.WAITING || open.isRedFlag())
                .isPresent();
        if (ownership.owner() == Owner.BOT || isStillWanted) {
            return;
        }
        audit.note(
                AuditEntry.of(id, Actor.SYSTEM, "handedBack", "conversation", "ended in the platform's client", now));
        ticket.flatMap(open -> Optional.ofNullable(open.claimedBy))
                .ifPresentOrElse(
                        operator -> close.close(ticket.get(), new OperatorId(operator), "", now),
                        () -> conversations.release(id, Owner.BOT, now));
    }

    private static void requireHeld(Ownership ownership, OperatorId operator) {
        if (!ownership.isHeldBy(operator)) {
            throw ownership.operator().isPresent()
                    ? new HandoffRefused(HandoffRefused.Why.HELD_BY_COLLEAGUE, ownership.operator())
                    : new HandoffRefused(HandoffRefused.Why.NOT_HELD_BY_YOU);
        }
    }
}
