package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** "Back to the bot in two hours": agreed now, done then, unless something happened in between. */
@ApplicationScoped
class GiveBackLater {

    private final Returns returns;
    private final Conversations conversations;
    private final Tickets tickets;
    private final GiveBack giveBack;
    private final Audit audit;

    GiveBackLater(Returns returns, Conversations conversations, Tickets tickets, GiveBack giveBack, Audit audit) {
        this.returns = returns;
        this.conversations = conversations;
        this.tickets = tickets;
        this.giveBack = giveBack;
        this.audit = audit;
    }

    void agree(ConversationId conversation, OperatorId operator, Instant due, Instant now) {
        Ownership ownership = conversations.heldStill(conversation);
        giveBack.requireMay(ownership, conversation, operator);
        returns.agree(conversation, operator, ownership, due);
        audit.note(AuditEntry.of(
                conversation, Actor.operator(operator), "handsBackLater", "conversation", due.toString(), now));
    }

    /** When the conversation goes back, if that was agreed and still stands. */
    Optional<Instant> agreed(ConversationId conversation, Ownership ownership) {
        return returns.findByIdOptional(conversation.value())
                .filter(row -> row.stillStands(ownership))
                .map(row -> row.dueAt);
    }

    void doWhatIsDue(Instant now) {
        for (ReturnRow row : returns.due(now)) {
            returns.delete(row);
            if (row.stillStands(conversations.heldStill(row.conversation())) && mayGo(row.conversation())) {
                giveBack.now(row.conversation(), row.operator(), now);
            }
        }
    }

    /** A red flag keeps its person; a patient who still waits for an answer keeps hers. */
    private boolean mayGo(ConversationId conversation) {
        return tickets.openFor(conversation).filter(TicketRow::isRedFlag).isEmpty()
                && !conversations.waitsForOperator(conversation);
    }
}
