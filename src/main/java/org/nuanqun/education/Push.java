package org.nuanqun.education;

import java.time.Instant;
import java.util.Optional;

/** One lesson handed to delivery for one enrolment, what became of it, and what the patient said to it. */
public record Push(
        int number,
        String lesson,
        String title,
        int courseVersion,
        Instant planned,
        Instant queuedAt,
        Optional<Moved> moved,
        PushState state,
        String reason,
        Optional<Understanding> answer,
        Optional<Instant> answeredAt) {}
