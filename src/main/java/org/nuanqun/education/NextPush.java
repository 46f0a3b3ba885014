package org.nuanqun.education;

import java.time.Instant;
import java.util.Optional;

/** The lesson an enrolment gets next, when its course means it to go out, and when it will. */
public record NextPush(int number, String lesson, String title, Instant planned, Instant at, Optional<Moved> moved) {}
