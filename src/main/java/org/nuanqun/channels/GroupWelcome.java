package org.nuanqun.channels;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.AccountId;

/**
 * A text with which a platform greets who joins a group. {@code group}: the platform's key of the group it was written for,
 * empty for any; {@code by}: an actor's value; {@code wanted}: a text of which nobody knows yet whether the
 * platform has taken it.
 */
public record GroupWelcome(
        UUID id,
        AccountId account,
        String group,
        String text,
        Standing standing,
        String by,
        Instant changedAt,
        Optional<Instant> endedAt,
        Optional<String> wanted) {}
