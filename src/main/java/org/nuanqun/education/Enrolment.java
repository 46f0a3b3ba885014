package org.nuanqun.education;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** A person taking a course. */
public record Enrolment(
        UUID id,
        PersonId person,
        ConversationId conversation,
        CourseCode course,
        EnrolmentState state,
        Instant enrolledAt,
        Optional<LocalDate> anchorDay,
        Optional<NextPush> next,
        Optional<WaitsFor> waitsFor,
        String endedWhy,
        Tally tally) {

    /** How far it has come. */
    public record Tally(int sent, int understood, int notUnderstood) {}
}
