package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.time.TimeConfig;
import org.nuanqun.vocabulary.Ids;

/** What one person got that nobody asked for, whatever course, broadcast or conversation it came through. */
@ApplicationScoped
class PushLedger {

    private static final String PUSHES =
            """
            select kind, pushedAt from SayingRow
            where personId = :person and pushedAt > :since and id <> :saying
              and state in (SENDING, SENT, UNKNOWN, AWAITS_TAP)
            order by pushedAt
            """;

    private final EntityManager database;
    private final PushCap all;
    private final PushCap broadcasts;

    PushLedger(EntityManager database, DeliveryConfig config, TimeConfig time) {
        this.database = database;
        var caps = config.pushes();
        this.all = new PushCap(caps.perDay(), caps.perWeek(), time.zone());
        this.broadcasts = new PushCap(caps.broadcastsPerDay(), caps.broadcastsPerWeek(), time.zone());
    }

    /** How things stand, without holding anybody up. */
    PushRoom room(UUID person, Instant now) {
        return new PushRoom(all, moments(pushes(person, Ids.next(), now).stream()));
    }

    /** In the caller's transaction, which from here on is the only one that counts for this person. */
    Optional<Instant> fullUntil(UUID person, SayingRow row, Instant now) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .setParameter("person", "pushes of " + person)
                .getResultList();
        List<Object[]> pushes = pushes(person, row.id, now);
        Optional<Instant> full = all.fullUntil(moments(pushes.stream()), now);
        return row.kind != SayingClass.BROADCAST
                ? full
                : Stream.of(full, broadcasts.fullUntil(moments(pushes.stream().filter(PushLedger::isBroadcast)), now))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo);
    }

    private List<Object[]> pushes(UUID person, UUID except, Instant now) {
        return database.createQuery(PUSHES, Object[].class)
                .setParameter("person", person)
                .setParameter("since", now.minus(PushCap.WEEK))
                .setParameter("saying", except)
                .getResultList();
    }

    private static boolean isBroadcast(Object[] push) {
        return push[0] == SayingClass.BROADCAST;
    }

    private static List<Instant> moments(Stream<Object[]> pushes) {
        return pushes.map(push -> (Instant) push[1]).toList();
    }
}
