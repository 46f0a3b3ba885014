package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.QuietHours;
import org.nuanqun.time.TimeConfig;

/** How far broadcasts have come, and what they wait for. */
@ApplicationScoped
@Transactional
public class Progresses {

    private final Recipients recipients;
    private final QuietHours quiet;

    Progresses(Recipients recipients, TimeConfig time) {
        this.recipients = recipients;
        this.quiet = QuietHours.of(time);
    }

    public Progress of(Broadcast broadcast, Instant now) {
        return Progress.of(broadcast.tally(), recipients.endedSince(broadcast.id(), now.minus(Progress.WINDOW)));
    }

    /**
     * When the quiet hours end that keep back all that is left of it; empty where it may go out now, or at its moment.
     * Asked of the same hours as the gate's.
     */
    public Optional<Instant> quietUntil(Broadcast broadcast, Instant now) {
        if (broadcast.state() != BroadcastState.RUNNING || broadcast.tally().open() == 0) {
            return Optional.empty();
        }
        return quietUntil(now.isAfter(broadcast.sendAt()) ? now : broadcast.sendAt());
    }

    /** When the quiet hours end that cover this moment; empty where none do. */
    public Optional<Instant> quietUntil(Instant moment) {
        return Optional.of(quiet.nextOpen(moment)).filter(open -> open.isAfter(moment));
    }
}
