package org.nuanqun.channels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * A code by which people come. {@code state}: what the platform tells of those who came by it; {@code targets}: the platform's
 * keys of colleagues or groups; {@code link}: for a platform without pictures, otherwise empty; {@code by}: an actor's value;
 * {@code wantedAt}: since when the platform is asked for a change of which nobody knows yet whether it was made.
 */
public record Channel(
        UUID id,
        AccountId account,
        String state,
        CodeKind kind,
        String name,
        String place,
        Optional<ConditionCode> condition,
        List<String> targets,
        boolean overflows,
        Standing standing,
        String link,
        String by,
        Instant madeAt,
        Optional<Instant> endedAt,
        Optional<Instant> wantedAt) {}
