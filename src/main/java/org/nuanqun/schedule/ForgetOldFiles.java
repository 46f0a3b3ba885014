package org.nuanqun.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.platform.media.Media;
import org.nuanqun.platform.media.MediaConfig;

/** Every night: pictures, voices and files that were kept for as long as they may be are deleted, which is on record. */
@ApplicationScoped
class ForgetOldFiles {

    static final String NAME = "forget-old-files";
    static final String STREAM = "files";

    private final Firings firings;
    private final Media media;
    private final MediaConfig config;
    private final Audit audit;
    private final Clock clock;

    ForgetOldFiles(Firings firings, Media media, MediaConfig config, Audit audit, Clock clock) {
        this.firings = firings;
        this.media = media;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(identity = NAME, cron = "0 40 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void strike(ScheduledExecution strike) {
        strikePlannedFor(strike.getScheduledFireTime());
    }

    boolean strikePlannedFor(Instant planned) {
        return firings.once(NAME, planned, this::forget);
    }

    private void forget() {
        int deleted = media.forgetOld();
        if (deleted > 0) {
            audit.note(new AuditEntry(
                    STREAM,
                    Actor.SYSTEM,
                    "deleted",
                    "files of patients",
                    "kept for %d days".formatted(config.keepDays()),
                    Map.of("count", deleted),
                    clock.instant()));
        }
    }
}
