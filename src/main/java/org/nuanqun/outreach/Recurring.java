package org.nuanqun.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.scripts.TextKind;

/** A broadcast that goes out again and again; {@code nextAt}: when next, by plan, unless it is paused or over. */
public record Recurring(
        UUID id,
        String text,
        TextKind kind,
        String approval,
        Duration spread,
        Segment segment,
        Recurrence recurrence,
        String author,
        State state,
        Optional<Instant> nextAt) {

    public enum State {
        RUNNING,
        PAUSED,
        /** By a colleague, or because its last day is over. */
        ENDED
    }

    Composed composedFor(Instant planned) {
        return new Composed(text, kind, approval, segment, planned, spread);
    }
}
