package org.nuanqun.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.nuanqun.scripts.TextKind;

/** One text for many, and how far it has come. */
public record Broadcast(
        UUID id,
        String text,
        TextKind kind,
        String approval,
        Instant sendAt,
        Duration spread,
        String author,
        BroadcastState state,
        Tally tally) {

    /** How many people stand where. */
    public record Tally(int waiting, int queued, int sent, int notSent) {

        public int all() {
            return waiting + queued + sent + notSent;
        }

        /** Those of whom it is not known yet what comes of it. */
        public int open() {
            return waiting + queued;
        }

        public int percent() {
            return all() == 0 ? 100 : (sent + notSent) * 100 / all();
        }
    }
}
