package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.time.TimeConfig;

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

    /** In the caller's transaction, which from here on is the only one that counts for this person. */
    Optional<Instant> fullUntil(UUID person, SayingRow row, Instant now) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .setParameter("person", "pushes of " + person)
                .getResultList();
        List<Object[]> pushes = database.createQuery(PUSHES, Object[].class)
                .setParameter("person", person)
                .setParameter("since", now.minus(PushCap.WEEK))
                .setParameter("saying", row.id)
                .getResultList();
        Optional<Instant> full = all.fullUntil(moments(pushes.stream()), now);
        return row.kind != SayingClass.BROADCAST
                ? full
                : Stream.of(full, broadcasts.fullUntil(moments(pushes.stream().filter(PushLedger::isBroadcast)), now))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo);
    }

    private static boolean isBroadcast(Object[] push) {
        return push[0] == SayingClass.BROADCAST;
    }

    private static List<Instant> moments(Stream<Object[]> pushes) {
        return pushes.map(push -> (Instant) push[1]).toList();
    }
}
