package org.nuanqun.people;

import java.time.Instant;
import java.util.UUID;

/** Somebody a person writes for: {@code relation} as a colleague put it (妹妹, 妻子), {@code name} may be empty. */
public record WrittenFor(UUID id, String relation, String name, Instant since) {}
