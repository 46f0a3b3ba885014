package org.nuanqun.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** The agreed returns: at most one a conversation, and the last word counts. */
@ApplicationScoped
class Returns implements PanacheRepositoryBase<ReturnRow, UUID> {

    void agree(ConversationId conversation, OperatorId operator, Ownership ownership, Instant due) {
        ReturnRow row = findByIdOptional(conversation.value()).orElseGet(ReturnRow::new);
        row.conversationId = conversation.value();
        row.operatorId = operator.value();
        row.epoch = ownership.epoch();
        row.dueAt = due;
        persist(row);
    }

    List<ReturnRow> due(Instant now) {
        return find("dueAt <= ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Instant> nextAfter(Instant now) {
        return find("dueAt > ?1 order by dueAt", now)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(row -> row.dueAt);
    }
}
