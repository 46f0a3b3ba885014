package org.nuanqun.outreach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One time of a recurring broadcast: the broadcast that began, or why none did. */
public record Occurrence(Instant planned, Optional<UUID> broadcast, String whyNot) {}
