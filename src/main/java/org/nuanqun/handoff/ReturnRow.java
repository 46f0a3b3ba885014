package org.nuanqun.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** A conversation that its operator will have given back at a certain time. */
@Entity
@Table(name = "handoff_return")
class ReturnRow {

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "operator_id")
    UUID operatorId;

    long epoch;

    @Column(name = "due_at")
    Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    ReturnRow() {}

    boolean stillStands(Ownership ownership) {
        return ownership.epoch() == epoch && ownership.isHeldBy(operator());
    }

    OperatorId operator() {
        return new OperatorId(operatorId);
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }
}
