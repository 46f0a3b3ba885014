package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.outreach.RecurringBroadcasts;

/** Every minute: the times of recurring broadcasts that have come. */
@ApplicationScoped
class BeginRecurringBroadcasts {

    static final String NAME = "begin-recurring-broadcasts";

    private final Firings firings;
    private final RecurringBroadcasts recurring;
    private final Clock clock;

    BeginRecurringBroadcasts(Firings firings, RecurringBroadcasts recurring, Clock clock) {
        this.firings = firings;
        this.recurring = recurring;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "2 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> recurring.beginDue(clock.instant()));
    }
}
