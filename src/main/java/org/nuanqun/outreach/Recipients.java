package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.PersonId;

/** Who is on the list of a broadcast and what came of it: one line a person, written in bulk. */
@ApplicationScoped
class Recipients {

    private static final String MAY_TRY_AGAIN =
            " where broadcast_id = :broadcast and state = 'NOT_SENT' and not for_good";

    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    void add(UUID broadcast, List<Person> people) {
        database.createNativeQuery("insert into outreach_recipient (broadcast_id, person_id, name, state) select"
                        + " :broadcast, p, n, 'WAITING' from unnest(cast(:people as uuid[]), cast(:names as text[])) as listed (p,"
                        + " n) on conflict do nothing")
                .setParameter("broadcast", broadcast)
                .setParameter(
                        "people", people.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .setParameter("names", people.stream().map(Person::name).toArray(String[]::new))
                .executeUpdate();
    }

    List<UUID> waiting(UUID broadcast, int limit) {
        List<?> people = database.createNativeQuery(
                        "select person_id from outreach_recipient where broadcast_id = :broadcast and state = 'WAITING'"
                                + " order by person_id limit :limit")
                .setParameter("broadcast", broadcast)
                .setParameter("limit", limit)
                .getResultList();
        return people.stream().map(UUID.class::cast).toList();
    }

    void becomes(UUID broadcast, UUID person, RecipientState state, String reason, @Nullable Instant endedAt) {
        become(broadcast, person, state, reason, false, endedAt);
    }

    /** It was not sent, and may not be tried again: somebody said no, or is gone. */
    void endsForGood(UUID broadcast, UUID person, String reason, @Nullable Instant endedAt) {
        become(broadcast, person, RecipientState.NOT_SENT, reason, true, endedAt);
    }

    private void become(
            UUID broadcast,
            UUID person,
            RecipientState state,
            String reason,
            boolean isForGood,
            @Nullable Instant endedAt) {
        database.createNativeQuery(
                        "update outreach_recipient set state = :state, reason = :reason, for_good = :good, ended_at ="
                                + " cast(:ended as timestamptz) where broadcast_id = :broadcast and person_id = :person")
                .setParameter("state", state.name())
                .setParameter("reason", reason)
                .setParameter("good", isForGood)
                .setParameter("ended", endedAt)
                .setParameter("broadcast", broadcast)
                .setParameter("person", person)
                .executeUpdate();
    }

    void waitingEndForGood(UUID broadcast, String reason) {
        database.createNativeQuery("update outreach_recipient set state = 'NOT_SENT', reason = :reason, for_good = true"
                        + " where broadcast_id = :broadcast and state = 'WAITING'")
                .setParameter("reason", reason)
                .setParameter("broadcast", broadcast)
                .executeUpdate();
    }

    /** Those who wait do so for no other reason than that it is not their turn yet. */
    void waitForNothing(UUID broadcast) {
        database.createNativeQuery("update outreach_recipient set reason = ''"
                        + " where broadcast_id = :broadcast and state = 'WAITING'")
                .setParameter("broadcast", broadcast)
                .executeUpdate();
    }

    /** @return how many there are */
    int waitAgain(UUID broadcast) {
        return database.createNativeQuery(
                        "update outreach_recipient set state = 'WAITING', reason = '', ended_at = null" + MAY_TRY_AGAIN)
                .setParameter("broadcast", broadcast)
                .executeUpdate();
    }

    int mayTryAgain(UUID broadcast) {
        return count(database.createNativeQuery("select count(*) from outreach_recipient" + MAY_TRY_AGAIN)
                .setParameter("broadcast", broadcast)
                .getSingleResult());
    }

    int endedSince(UUID broadcast, Instant moment) {
        return count(database.createNativeQuery("select count(*) from outreach_recipient"
                        + " where broadcast_id = :broadcast and ended_at > cast(:moment as timestamptz)")
                .setParameter("broadcast", broadcast)
                .setParameter("moment", moment)
                .getSingleResult());
    }

    Broadcast.Tally tally(UUID broadcast) {
        Object[] counts = (Object[]) database.createNativeQuery(
                        "select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'QUEUED'),"
                                + " count(*) filter (where state = 'SENT'), count(*) filter (where state = 'NOT_SENT')"
                                + " from outreach_recipient where broadcast_id = :broadcast")
                .setParameter("broadcast", broadcast)
                .getSingleResult();
        return new Broadcast.Tally(count(counts[0]), count(counts[1]), count(counts[2]), count(counts[3]));
    }

    List<Recipient> of(UUID broadcast, int limit) {
        List<?> rows = database.createNativeQuery(
                        "select person_id, name, state, reason, ended_at from outreach_recipient where broadcast_id ="
                                + " :broadcast order by array_position(array['NOT_SENT', 'QUEUED', 'WAITING', 'SENT'],"
                                + " state), name limit :limit")
                .setParameter("broadcast", broadcast)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> recipient((Object[]) row)).toList();
    }

    private static Recipient recipient(Object[] row) {
        return new Recipient(
                new PersonId((UUID) row[0]),
                (String) row[1],
                RecipientState.valueOf((String) row[2]),
                (String) row[3],
                Optional.ofNullable((Instant) row[4]));
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }
}
