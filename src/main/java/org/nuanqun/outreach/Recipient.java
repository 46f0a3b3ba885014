package org.nuanqun.outreach;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.vocabulary.PersonId;

/** What came of a broadcast for one person; {@code reason}: why it was not sent, or why it still waits. */
public record Recipient(PersonId person, String name, RecipientState state, String reason, Optional<Instant> endedAt) {}
