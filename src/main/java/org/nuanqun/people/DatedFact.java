package org.nuanqun.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A day somebody told us, and when a later word replaced it. */
public record DatedFact(DateKind kind, LocalDate day, Instant notedAt, Optional<Instant> replacedAt) {}
