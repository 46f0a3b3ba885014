package org.nuanqun.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.scripts.TextKind;

/**
 * A broadcast as it was written. {@code approval}: the number under which an advertisement was approved, else empty;
 * {@code spread}: over how long its texts are handed on evenly, zero for as fast as they go; {@code lecture}: what it invites
 * to, so that its readers can sign up by a tap.
 */
public record Composed(
        String text,
        TextKind kind,
        String approval,
        Segment segment,
        Instant sendAt,
        Duration spread,
        Optional<UUID> lecture) {

    private static final Duration LONGEST = Duration.ofHours(24);

    public Composed {
        text = text.strip();
        approval = approval.strip();
        if (spread.isNegative() || spread.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a broadcast cannot be spread over " + spread);
        }
    }

    public Composed(String text, TextKind kind, String approval, Segment segment, Instant sendAt, Duration spread) {
        this(text, kind, approval, segment, sendAt, spread, Optional.empty());
    }

    /** A notice to all of them, as fast as it goes. */
    public static Composed notice(String text, Segment segment, Instant sendAt) {
        return new Composed(text, TextKind.SERVICE, "", segment, sendAt, Duration.ZERO);
    }

    boolean lacksApproval() {
        return kind == TextKind.ADVERTISEMENT && approval.isEmpty();
    }
}
