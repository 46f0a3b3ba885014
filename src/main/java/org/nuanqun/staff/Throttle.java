package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Slows guessing down, the same on every node: after a few free attempts each one doubles the wait. The count is raised
 * in one statement, before the attempt is looked at. An hour without attempts forgets everything.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttle {

    private static final String COUNT =
            """
            insert into staff_throttle as t (who, attempts, last_attempt_at, blocked_until) values (:who, 1, now(), now())
            on conflict (who) do update set
              attempts = case when t.last_attempt_at < now() - interval '1 hour' then 1 else t.attempts + 1 end,
              last_attempt_at = now(),
              blocked_until = now() + case
                when t.last_attempt_at < now() - interval '1 hour' or t.attempts + 1 <= :free then interval '0'
                else make_interval(secs => least(:longest, :first * power(2, least(t.attempts - :free, 20)))) end
            where t.blocked_until <= now()
            """;

    private final EntityManager database;

    Throttle(EntityManager database) {
        this.database = database;
    }

    static String login(String login) {
        return "login " + login.strip().toLowerCase(Locale.ROOT);
    }

    static String address(String address) {
        return "address " + address;
    }

    /** Counts an attempt; or says how long to wait before one is looked at. */
    Optional<Duration> admit(String who, Patience patience) {
        int counted = database.createNativeQuery(COUNT)
                .setParameter("who", who)
                .setParameter("free", patience.free)
                .setParameter("first", patience.first.toSeconds())
                .setParameter("longest", patience.longest.toSeconds())
                .executeUpdate();
        return counted == 1 ? Optional.empty() : Optional.of(remaining(who));
    }

    /** An attempt that succeeded was no guess: a ward that shares an address is not punished for signing in. */
    void giveBack(String who) {
        database.createNativeQuery("update staff_throttle set attempts = greatest(attempts - 1, 0),"
                        + " blocked_until = now() where who = :who")
                .setParameter("who", who)
                .executeUpdate();
    }

    void forget(String who) {
        database.createNativeQuery("delete from staff_throttle where who = :who")
                .setParameter("who", who)
                .executeUpdate();
    }

    private Duration remaining(String who) {
        Object seconds = database.createNativeQuery(
                        "select ceil(extract(epoch from blocked_until - now())) from staff_throttle where who = :who")
                .setParameter("who", who)
                .getSingleResult();
        return Duration.ofSeconds(Math.max(1, ((Number) seconds).longValue()));
    }

    /** How much is free, and how fast the wait grows. */
    enum Patience {
        WITH_A_LOGIN(5, Duration.ofSeconds(15), Duration.ofMinutes(15)),
        /** A ward shares one address, so its patience is longer. */
        WITH_AN_ADDRESS(60, Duration.ofSeconds(5), Duration.ofMinutes(5));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Patience(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }
    }
}
