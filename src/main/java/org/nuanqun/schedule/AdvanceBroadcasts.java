package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.outreach.Outreach;

/** Every ten seconds: the next texts of every broadcast that is under way. */
@ApplicationScoped
class AdvanceBroadcasts {

    static final String NAME = "advance-broadcasts";

    private final Firings firings;
    private final Outreach outreach;
    private final Clock clock;

    AdvanceBroadcasts(Firings firings, Outreach outreach, Clock clock) {
        this.firings = firings;
        this.outreach = outreach;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "5/10 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> outreach.advance(clock.instant()));
    }
}
