package org.nuanqun.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;

/**
 * A backup knows what waited, not what left afterwards. What may have left counts as a send of unknown end: safety text of
 * the last hour is repeated, everything else is not, and is told.
 */
@ApplicationScoped
class SettleRestored {

    /** Older safety text would frighten rather than help; a person asks how it went. */
    private static final Duration STILL_HELPS = Duration.ofHours(1);

    private final Sayings sayings;
    private final EndSaying end;

    SettleRestored(Sayings sayings, EndSaying end) {
        this.sayings = sayings;
        this.end = end;
    }

    void restored(@Observes @Priority(10) Restored fact) {
        Gap gap = fact.gap();
        if (!gap.isSentKnown()) {
            sayings.perhapsSentBy(gap.until()).forEach(row -> settle(row, gap.until()));
        }
    }

    private void settle(SayingRow row, Instant now) {
        if (row.kind == SayingClass.SAFETY && row.createdAt.isAfter(now.minus(STILL_HELPS))) {
            end.later(row, now, SayingEnded.IN_DOUBT);
        } else {
            end.unknown(row, SayingEnded.IN_DOUBT, now);
        }
    }
}
