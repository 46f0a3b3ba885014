package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.education.Education;

/** Every minute: what each enrolment is owed. */
@ApplicationScoped
class SendDueLessons {

    static final String NAME = "send-due-lessons";

    private final Firings firings;
    private final Education education;
    private final Clock clock;

    SendDueLessons(Firings firings, Education education, Clock clock) {
        this.firings = firings;
        this.education = education;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "0 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> education.sendDueLessons(clock.instant()));
    }
}
