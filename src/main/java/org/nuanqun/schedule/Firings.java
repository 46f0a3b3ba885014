package org.nuanqun.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Each planned moment of a schedule happens once, however often and on however many nodes the clock strikes. */
@ApplicationScoped
class Firings {

    private static final Duration LONGEST_WORK = Duration.ofMinutes(10);

    private static final String FIRE =
            """
            insert into schedule_firing (schedule, planned_at, fired_at) values (:schedule, :planned, clock_timestamp())
            on conflict (schedule, planned_at) do nothing
            """;

    private final EntityManager database;

    Firings(EntityManager database) {
        this.database = database;
    }

    /** The same strike elsewhere waits until this one has ended, and takes over if it failed. */
    boolean once(String schedule, Instant planned, Runnable work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_WORK.toSeconds())
                .call(() -> {
                    boolean isFirst = fire(schedule, planned);
                    if (isFirst) {
                        work.run();
                    }
                    return isFirst;
                });
    }

    /** In the caller's transaction. */
    void forgetOlderThan(Duration age) {
        database.createNativeQuery(
                        "delete from schedule_firing where fired_at < clock_timestamp() - make_interval(secs => :age)")
                .setParameter("age", (double) age.toSeconds())
                .executeUpdate();
    }

    private boolean fire(String schedule, Instant planned) {
        return database.createNativeQuery(FIRE)
                        .setParameter("schedule", schedule)
                        .setParameter("planned", planned)
                        .executeUpdate()
                == 1;
    }
}
