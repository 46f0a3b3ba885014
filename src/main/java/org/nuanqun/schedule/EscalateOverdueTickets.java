package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.handoff.Handoff;

/** Every ten seconds: what waited too long goes to the next on duty, what was agreed to go back goes back. */
@ApplicationScoped
class EscalateOverdueTickets {

    static final String NAME = "escalate-overdue-tickets";

    private final Firings firings;
    private final Handoff handoff;
    private final Clock clock;

    EscalateOverdueTickets(Firings firings, Handoff handoff, Clock clock) {
        this.firings = firings;
        this.handoff = handoff;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "0/10 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> handoff.doWhatIsDue(clock.instant()));
    }
}
