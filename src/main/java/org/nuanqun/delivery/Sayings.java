package org.nuanqun.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

@ApplicationScoped
class Sayings implements PanacheRepositoryBase<SayingRow, UUID> {

    private static final List<SayingState> STUCK = List.of(SayingState.UNKNOWN, SayingState.REFUSED);

    /** Adds a saying unless the same is there already; true if it was added. */
    boolean add(SayingRow row) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into delivery_saying (id, conversation_id, kind, purpose, subject, speaker_name,
                                  speaker_role, text, mentions, taps, epoch, person_id, not_before, not_later_than, greeting_key,
                                  scripts_version, attachment, created_at)
                                values (:id, :conversation, :kind, :purpose, :subject, :name, :role, :text, :mentions, :taps,
                                  cast(:epoch as bigint), cast(:person as uuid), :from, cast(:until as timestamptz), cast(:greeting as text),
                                  :scripts, cast(:attachment as text), :created)
                                on conflict (purpose, subject) do nothing""")
                        .setParameter("id", row.id)
                        .setParameter("conversation", row.conversationId)
                        .setParameter("kind", row.kind.name())
                        .setParameter("purpose", row.purpose)
                        .setParameter("subject", row.subject)
                        .setParameter("name", row.speakerName)
                        .setParameter("role", row.speakerRole)
                        .setParameter("text", row.text)
                        .setParameter("mentions", row.mentions)
                        .setParameter("taps", row.taps)
                        .setParameter("epoch", row.epoch)
                        .setParameter("person", row.personId)
                        .setParameter("from", row.notBefore)
                        .setParameter("until", row.notLaterThan)
                        .setParameter("greeting", row.greetingKey)
                        .setParameter("scripts", row.scriptsVersion)
                        .setParameter("attachment", row.attachment)
                        .setParameter("created", row.createdAt)
                        .executeUpdate()
                == 1;
    }

    /**
     * The most urgent due saying of a conversation in which nothing is on its way; skipped by everybody else.
     *
     * @param greetingsOnly for those who keep their hands free for greetings
     */
    Optional<SayingRow> claimDue(Instant now, boolean greetingsOnly) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        """
                        select s.id from delivery_saying s
                        where s.state = 'WAITING' and s.not_before <= ?1 and (s.kind = 'GREETING' or not ?2)
                          and not exists (select 1 from delivery_saying o
                            where o.conversation_id = s.conversation_id and o.state = 'SENDING')
                          and not exists (select 1 from delivery_saying o
                            where o.conversation_id = s.conversation_id and o.state = 'WAITING'
                              and o.sequence < s.sequence and o.kind not in ('EDUCATION', 'NOTICE', 'BROADCAST', 'TRIAL')
                              and s.kind not in ('SAFETY', 'GREETING'))
                        order by array_position(array['SAFETY', 'GREETING', 'OPERATOR', 'REPLY', 'EDUCATION', 'NOTICE', 'BROADCAST',
                          'TRIAL'], s.kind), s.sequence
                        limit 1 for update of s skip locked""")
                .setParameter(1, now)
                .setParameter(2, greetingsOnly)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> findByIdOptional((UUID) id));
    }

    /** Those of the account that the platform knows by this id. */
    List<SayingRow> known(AccountId account, String platformMessageId) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        """
                        select s.id from delivery_saying s
                        join conversation_conversation c on c.id = s.conversation_id
                        where s.platform_message_id = ?1 and c.account = ?2 for update of s""")
                .setParameter(1, platformMessageId)
                .setParameter(2, account.toString())
                .getResultList();
        return ids.stream().map(id -> findById((UUID) id)).toList();
    }

    void sendingFor(UUID id, Duration within, @Nullable Instant pushedAt) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update delivery_saying set state = 'SENDING', attempts = attempts + 1, reason = '', pushed_at = cast(?3 as timestamptz),
                          sending_until = clock_timestamp() + make_interval(secs => ?2) where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, (double) within.toSeconds())
                .setParameter(3, pushedAt)
                .executeUpdate();
    }

    List<UUID> overdueOnTheirWay() {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from delivery_saying where state = 'SENDING' and sending_until < clock_timestamp()")
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    Optional<Instant> nextAfter(Instant now) {
        return find("state = ?1 and notBefore > ?2 order by notBefore", SayingState.WAITING, now)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(row -> row.notBefore);
    }

    long unfinished(Instant now) {
        return count("state = ?1 or (state = ?2 and notBefore <= ?3)", SayingState.SENDING, SayingState.WAITING, now);
    }

    long unfinished(ConversationId conversation, Instant now) {
        return count(
                "conversationId = ?1 and (state = ?2 or (state = ?3 and notBefore <= ?4))",
                conversation.value(),
                SayingState.SENDING,
                SayingState.WAITING,
                now);
    }

    long sentSince(ConversationId conversation, Instant since) {
        return count(
                "conversationId = ?1 and state = ?2 and endedAt > ?3", conversation.value(), SayingState.SENT, since);
    }

    List<SayingRow> pushesWaitingFor(UUID person) {
        return find("personId = ?1 and kind in ?2 and state = ?3", person, SayingClass.pushes(), SayingState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<SayingRow> stuck(int limit) {
        return find("state in ?1 and putAsideAt is null order by endedAt desc", STUCK)
                .page(Page.ofSize(limit))
                .list();
    }

    long countStuck() {
        return count("state in ?1 and putAsideAt is null", STUCK);
    }

    Optional<SayingRow> stuckLocked(UUID id) {
        return find("id = ?1 and state in ?2 and putAsideAt is null", id, STUCK)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Unfinished, and due by then at the latest: whoever had the same list after it may have sent them. */
    List<SayingRow> perhapsSentBy(Instant moment) {
        return find(
                        "state = ?1 or (state = ?2 and notBefore <= ?3) order by sequence",
                        SayingState.SENDING,
                        SayingState.WAITING,
                        moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locked, so that the sender passes them by or is waited for. */
    List<SayingRow> waiting(String purpose, String subjects) {
        return find("purpose = ?1 and subject like ?2 and state = ?3", purpose, subjects + "%", SayingState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
