package org.nuanqun.hosting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;

@ApplicationScoped
class Pendings implements PanacheRepositoryBase<PendingRow, UUID> {

    Optional<Pending> of(ConversationId conversation, Instant now) {
        return findByIdOptional(conversation.value())
                .filter(row -> row.at.plus(row.kind.isKept()).isAfter(now))
                .map(row -> new Pending(row.kind, row.value, row.words));
    }

    void keep(ConversationId conversation, Pending pending, Instant now) {
        PendingRow row = findById(conversation.value());
        if (row == null) {
            row = new PendingRow();
            row.conversationId = conversation.value();
            fill(row, pending, now);
            persist(row);
        } else {
            fill(row, pending, now);
        }
    }

    void forget(ConversationId conversation) {
        deleteById(conversation.value());
    }

    private static void fill(PendingRow row, Pending pending, Instant now) {
        row.kind = pending.kind();
        row.value = pending.value();
        row.words = pending.words();
        row.at = now;
    }
}
