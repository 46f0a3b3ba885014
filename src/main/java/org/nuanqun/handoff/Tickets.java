package org.nuanqun.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.TicketId;

@ApplicationScoped
class Tickets implements PanacheRepositoryBase<TicketRow, UUID> {

    List<TicketRow> open() {
        return list("state <> ?1 order by dueAt", TicketState.RESOLVED);
    }

    Optional<TicketRow> openFor(ConversationId conversation) {
        return find("conversationId = ?1 and state <> ?2", conversation.value(), TicketState.RESOLVED)
                .firstResultOptional();
    }

    List<TicketRow> allFor(ConversationId conversation) {
        return list("conversationId = ?1 order by openedAt desc", conversation.value());
    }

    Optional<TicketRow> lastRedFlag(ConversationId conversation, PersonId person) {
        return find(
                        "conversationId = ?1 and reason = ?2 and (personId is null or personId = ?3) order by openedAt"
                                + " desc",
                        conversation.value(),
                        TicketReason.RED_FLAG,
                        person.value())
                .firstResultOptional();
    }

    List<TicketRow> resolvedLatest(int limit) {
        return find("state = ?1 order by resolvedAt desc", TicketState.RESOLVED)
                .page(Page.ofSize(limit))
                .list();
    }

    List<TicketRow> waitingPast(Instant now) {
        return find("state = ?1 and dueAt <= ?2 order by dueAt", TicketState.WAITING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Instant> nextDueAfter(Instant now) {
        return find("state = ?1 and dueAt > ?2 order by dueAt", TicketState.WAITING, now)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(row -> row.dueAt);
    }

    /** Asked before the row is, for everybody locks a conversation first and its ticket after it. */
    ConversationId conversationOf(TicketId id) {
        return getEntityManager()
                .createQuery("select conversationId from TicketRow where id = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(ConversationId::new)
                .orElseThrow(() -> new HandoffRefused(HandoffRefused.Why.NO_SUCH_TICKET));
    }

    TicketRow locked(TicketId id) {
        TicketRow row = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new HandoffRefused(HandoffRefused.Why.NO_SUCH_TICKET);
        }
        return row;
    }
}
