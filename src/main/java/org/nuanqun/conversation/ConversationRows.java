package org.nuanqun.conversation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

@ApplicationScoped
class ConversationRows implements PanacheRepositoryBase<ConversationRow, UUID> {

    /** Held by an operator who has written nothing, not even a note, since the patient spoke. */
    private static final String WAITING =
            """
            select id, since from (
              select c.id, greatest(c.last_heard_at, c.owned_since) as since
                from conversation_conversation c
               where c.owner = 'OPERATOR' and c.last_heard_at is not null
                 and not exists (
                   select 1 from conversation_entry written
                    where written.conversation_id = c.id and written.speaker = 'STAFF'
                      and written.occurred_at >= c.last_heard_at)) waiting
             where true""";

    Optional<UUID> idOf(AccountId account, Chat chat) {
        return getEntityManager()
                .createQuery(
                        "select id from ConversationRow where account = ?1 and groupKey = ?2 and personKey = ?3",
                        UUID.class)
                .setParameter(1, account.toString())
                .setParameter(2, chat.group().orElse(""))
                .setParameter(3, chat.person().orElse(""))
                .getResultStream()
                .findFirst();
    }

    /** Two who open the same conversation at once both get the one that was first. */
    void open(AccountId account, Chat chat, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        with opened as (
                          insert into conversation_conversation (id, account, group_key, person_key, opened_at)
                          values (?1, ?2, ?3, ?4, ?5)
                          on conflict do nothing returning id)
                        insert into conversation_lane (conversation_id) select id from opened""")
                .setParameter(1, Ids.next())
                .setParameter(2, account.toString())
                .setParameter(3, chat.group().orElse(""))
                .setParameter(4, chat.person().orElse(""))
                .setParameter(5, now)
                .executeUpdate();
    }

    ConversationRow locked(ConversationId id) {
        ConversationRow row = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NoSuchConversation(id);
        }
        getEntityManager().refresh(row);
        return row;
    }

    void heard(ConversationId id, Instant at) {
        update("lastHeardAt = ?1 where id = ?2 and (lastHeardAt is null or lastHeardAt < ?1)", at, id.value());
    }

    boolean waitsForOperator(ConversationId id) {
        return getEntityManager()
                        .createNativeQuery(WAITING + " and id = ?1")
                        .setParameter(1, id.value())
                        .getResultStream()
                        .count()
                > 0;
    }

    List<ConversationId> waitingForOperatorSince(Instant moment) {
        return waiting(WAITING + " and since <= ?1 order by since", moment)
                .map(row -> new ConversationId((UUID) row[0]))
                .toList();
    }

    Optional<Instant> nextWaitingForOperatorAfter(Instant moment) {
        return waiting(WAITING + " and since > ?1 order by since limit 1", moment)
                .map(row -> (Instant) row[1])
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> waiting(String sql, Instant moment) {
        return getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter(1, moment)
                .getResultStream();
    }

    List<ConversationId> inGroup(AccountId account, String groupKey) {
        return getEntityManager()
                .createQuery("select id from ConversationRow where account = ?1 and groupKey = ?2", UUID.class)
                .setParameter(1, account.toString())
                .setParameter(2, groupKey)
                .getResultStream()
                .map(ConversationId::new)
                .toList();
    }

    List<ConversationRow> ofPerson(AccountId account, String personKey) {
        return list("account = ?1 and personKey = ?2", account.toString(), personKey);
    }

    List<ConversationRow> heldBy(OperatorId operator) {
        return list("owner = ?1 and operatorId = ?2 order by ownedSince", Owner.OPERATOR, operator.value());
    }
}
