package org.nuanqun.revisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.OperatorId;

/**
 * What was in force from a moment on.
 *
 * @param version as it stands in the log, the audit and beside every saying of the bot
 * @param revision by which it came; empty where somebody changed the folder by hand
 */
public record ScriptVersion(
        UUID id,
        String version,
        Instant since,
        Optional<UUID> revision,
        String title,
        Optional<OperatorId> approvedBy,
        Optional<OperatorId> publishedBy) {}
