package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Every night: firings so old that no clock will strike them again. */
@ApplicationScoped
class SweepFirings {

    static final String NAME = "sweep-firings";

    private static final Duration KEPT = Duration.ofDays(7);

    private final Firings firings;

    SweepFirings(Firings firings) {
        this.firings = firings;
    }

    @Scheduled(identity = NAME, cron = "0 30 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> firings.forgetOlderThan(KEPT));
    }
}
