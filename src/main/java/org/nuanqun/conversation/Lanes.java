package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Leases on conversations. They run by the database's clock, so that nodes need not agree on the time, and each carries a
 * fence one higher than the last, so that a holder who was asleep cannot commit.
 */
@ApplicationScoped
public class Lanes {

    static final Duration LEASE = Duration.ofSeconds(20);
    static final int MOST_ATTEMPTS = 5;

    private final EntityManager database;
    private final Entries entries;
    private final WrittenEvents written;

    Lanes(EntityManager database, Entries entries, WrittenEvents written) {
        this.database = database;
        this.entries = entries;
        this.written = written;
    }

    /** Takes the lane if nobody holds it. */
    @Transactional
    public Optional<Lane> claim(ConversationId conversation) {
        List<?> fences = database.createNativeQuery(
                        """
                        update conversation_lane set fence = fence + 1,
                          leased_until = clock_timestamp() + make_interval(secs => ?2)
                        where conversation_id = ?1 and leased_until < clock_timestamp()
                        returning fence""")
                .setParameter(1, conversation.value())
                .setParameter(2, (double) LEASE.toSeconds())
                .getResultList();
        return fences.stream().findFirst().map(fence -> new Lane(conversation, ((Number) fence).longValue()));
    }

    /**
     * Holds the lane still until the caller's transaction ends, and lengthens the lease.
     *
     * @throws LaneLost if a newer fence was given out
     */
    @Transactional
    public void hold(Lane lane) {
        int held = database.createNativeQuery(
                        """
                        update conversation_lane set leased_until = clock_timestamp() + make_interval(secs => ?3)
                        where conversation_id = ?1 and fence = ?2""")
                .setParameter(1, lane.conversation().value())
                .setParameter(2, lane.fence())
                .setParameter(3, (double) LEASE.toSeconds())
                .executeUpdate();
        if (held == 0) {
            throw new LaneLost(lane);
        }
    }

    @Transactional
    public void release(Lane lane) {
        database.createNativeQuery("update conversation_lane set leased_until = '-infinity'"
                        + " where conversation_id = ?1 and fence = ?2")
                .setParameter(1, lane.conversation().value())
                .setParameter(2, lane.fence())
                .executeUpdate();
    }

    /** Lets go of the lane, but nobody may take it before so long has passed. */
    @Transactional
    public void rest(Lane lane, Duration pause) {
        database.createNativeQuery(
                        """
                        update conversation_lane set leased_until = clock_timestamp() + make_interval(secs => ?3)
                        where conversation_id = ?1 and fence = ?2""")
                .setParameter(1, lane.conversation().value())
                .setParameter(2, lane.fence())
                .setParameter(3, pause.toMillis() / 1000.0)
                .executeUpdate();
    }

    /** The oldest thing of the lane that waits. */
    @Transactional
    public Optional<Waiting> next(ConversationId conversation) {
        return entries.nextWaiting(conversation).map(this::waiting);
    }

    private Waiting waiting(EntryRow row) {
        try {
            return new Unhandled(row.id, written.event(String.valueOf(row.event)), row.attempts);
        } catch (IllegalStateException unreadable) {
            return new Unreadable(row.id);
        }
    }

    /** Whether nothing of this conversation waits to be handled. */
    @Transactional
    public boolean isIdle(ConversationId conversation) {
        return entries.nextWaiting(conversation).isEmpty();
    }

    /** Whether nothing that was heard anywhere waits to be handled. */
    @Transactional
    public boolean areIdle() {
        return database.createNativeQuery("select 1 from conversation_entry where state = 'WAITING' limit 1")
                .getResultList()
                .isEmpty();
    }

    /** Conversations with waiting things and no holder, longest waiting first. */
    @Transactional
    public List<ConversationId> unattended(int limit) {
        List<?> ids = database.createNativeQuery(
                        """
                        select e.conversation_id from conversation_entry e
                        join conversation_lane l on l.conversation_id = e.conversation_id
                        where e.state = 'WAITING' and l.leased_until < clock_timestamp()
                        group by e.conversation_id order by min(e.sequence) limit ?1""")
                .setParameter(1, limit)
                .getResultList();
        return ids.stream().map(id -> new ConversationId((UUID) id)).toList();
    }

    /** Marks a thing handled, with what it was taken for; {@code detail} is JSON for the console. */
    @Transactional
    public void handled(UUID entry, String detail) {
        database.createNativeQuery("update conversation_entry set state = 'HANDLED', detail = ?1,"
                        + " handled_at = clock_timestamp() where id = ?2")
                .setParameter(1, detail)
                .setParameter(2, entry)
                .executeUpdate();
    }

    /** Counts a failed attempt; true if that was the last and the thing is parked. */
    @Transactional
    public boolean failed(UUID entry, String reason) {
        String state = (String) database.createNativeQuery(
                        """
                        update conversation_entry set attempts = attempts + 1, state_reason = ?1,
                          state = case when attempts + 1 >= ?2 then 'PARKED' else state end
                        where id = ?3 returning state""")
                .setParameter(1, reason)
                .setParameter(2, MOST_ATTEMPTS)
                .setParameter(3, entry)
                .getSingleResult();
        return state.equals("PARKED");
    }
}
