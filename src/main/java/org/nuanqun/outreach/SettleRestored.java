package org.nuanqun.outreach;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;

/** A broadcast that may have gone on after the backup reaches nobody a second time: it is stopped, its list stays. */
@ApplicationScoped
class SettleRestored {

    private static final String PERHAPS_SENT = "restored from a backup, perhaps sent before";

    private final Broadcasts broadcasts;
    private final RunBroadcasts run;
    private final Recurrings recurrings;

    SettleRestored(Broadcasts broadcasts, RunBroadcasts run, Recurrings recurrings) {
        this.broadcasts = broadcasts;
        this.run = run;
        this.recurrings = recurrings;
    }

    /** After delivery has settled what was in the outbox. */
    void restored(@Observes @Priority(20) Restored fact) {
        Gap gap = fact.gap();
        if (!gap.isSentKnown()) {
            broadcasts.openBy(gap.until()).forEach(broadcast -> run.stop(broadcast, PERHAPS_SENT));
            recurrings.due(gap.until()).forEach(id -> passOver(id, gap.until()));
        }
    }

    /** A time that may have gone out in the gap is not made up for. */
    private void passOver(UUID id, Instant until) {
        recurrings.locked(id).ifPresent(one -> {
            one.nextAt()
                    .filter(planned -> recurrings.occurs(id, planned))
                    .ifPresent(planned -> recurrings.came(id, planned, null, PERHAPS_SENT));
            Optional<Instant> next = one.recurrence().nextAfter(until);
            recurrings.becomes(id, next.isPresent() ? Recurring.State.RUNNING : Recurring.State.ENDED, next);
        });
    }
}
