package org.nuanqun.conversation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<EntryRow, UUID> {

    List<EntryRow> latest(ConversationId conversation, int limit) {
        return oldestFirst(find("conversationId = ?1 order by sequence desc", conversation.value())
                .page(Page.ofSize(limit))
                .list());
    }

    List<EntryRow> latestInGroup(AccountId account, String group, int limit) {
        return oldestFirst(find(
                        "conversationId in (select c.id from ConversationRow c where c.account = ?1 and c.groupKey ="
                                + " ?2) order by sequence desc",
                        account.toString(),
                        group)
                .page(Page.ofSize(limit))
                .list());
    }

    /** A line with those before it, oldest first. */
    List<EntryRow> upTo(EntryRow line, Collection<UUID> conversations, int limit) {
        return oldestFirst(
                find("conversationId in ?1 and sequence <= ?2 order by sequence desc", conversations, line.sequence)
                        .page(Page.ofSize(limit))
                        .list());
    }

    List<EntryRow> after(EntryRow line, Collection<UUID> conversations, int limit) {
        return find("conversationId in ?1 and sequence > ?2 order by sequence", conversations, line.sequence)
                .page(Page.ofSize(limit))
                .list();
    }

    List<EntryRow> heardSince(ConversationId conversation, Instant since, int limit) {
        return oldestFirst(find(
                        "conversationId = ?1 and kind = ?2 and occurredAt >= ?3 order by sequence desc",
                        conversation.value(),
                        LineKind.HEARD,
                        since)
                .page(Page.ofSize(limit))
                .list());
    }

    Optional<EntryRow> nextWaiting(ConversationId conversation) {
        return find("conversationId = ?1 and state = ?2 order by sequence", conversation.value(), LineState.WAITING)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    List<EntryRow> parked(int limit) {
        return find("state = ?1 order by sequence desc", LineState.PARKED)
                .page(Page.ofSize(limit))
                .list();
    }

    List<String> onRecord(AccountId account, Collection<String> identities) {
        return getEntityManager()
                .createQuery("select identity from EntryRow where account = ?1 and identity in ?2", String.class)
                .setParameter(1, account.toString())
                .setParameter(2, identities)
                .getResultList();
    }

    Optional<UUID> idOf(AccountId account, String identity) {
        return find("account = ?1 and identity = ?2", account.toString(), identity)
                .firstResultOptional()
                .map(row -> row.id);
    }

    int become(UUID entry, LineState state, String reason) {
        return getEntityManager()
                .createNativeQuery(
                        "update conversation_entry set state = ?1, state_reason = nullif(?2, '') where id = ?3")
                .setParameter(1, state.name())
                .setParameter(2, reason)
                .setParameter(3, entry)
                .executeUpdate();
    }

    private static List<EntryRow> oldestFirst(List<EntryRow> newestFirst) {
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
