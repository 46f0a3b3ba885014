package org.nuanqun.education;

import java.time.Instant;
import java.util.UUID;
import org.nuanqun.vocabulary.PersonId;

/** A change of life on record. {@code undoneUntil}: until then taking it back brings the courses back as well. */
public record RecordedChange(UUID id, PersonId person, LifeChange kind, Instant at, Instant undoneUntil) {}
