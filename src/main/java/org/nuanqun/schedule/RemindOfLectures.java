package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.outreach.lecture.LectureClock;

/** Every minute: reminders of lectures, and the question how they were. */
@ApplicationScoped
class RemindOfLectures {

    static final String NAME = "remind-of-lectures";

    private final Firings firings;
    private final LectureClock lectures;
    private final Clock clock;

    RemindOfLectures(Firings firings, LectureClock lectures, Clock clock) {
        this.firings = firings;
        this.lectures = lectures;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "4 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, () -> lectures.doWhatIsDue(clock.instant()));
    }
}
