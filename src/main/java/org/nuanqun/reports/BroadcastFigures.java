package org.nuanqun.reports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.scripts.TextKind;

/**
 * A broadcast in numbers of people. {@code replied}, {@code withdrew}, {@code called} (a person was wanted) and
 * {@code danger} (a red flag) count who did so within 72 hours of getting it, {@code repliedWithinADay} within 24.
 */
public record BroadcastFigures(
        UUID broadcast,
        TextKind kind,
        Instant sendAt,
        Optional<Instant> lastSent,
        long planned,
        long sent,
        long notSent,
        long repliedWithinADay,
        long replied,
        long withdrew,
        long called,
        long danger) {}
