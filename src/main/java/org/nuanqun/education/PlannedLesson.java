package org.nuanqun.education;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.scripts.Lesson;

/** A lesson with its moment: {@code planned} by the script, {@code at} after moving, useless from {@code until} on. */
record PlannedLesson(int number, Lesson lesson, Instant planned, Instant at, Instant until, Optional<Moved> moved) {

    /** Some lessons never find an allowed moment: they were over before the patient joined, or before the night was. */
    boolean isEverDue() {
        return at.isBefore(until);
    }

    boolean isStillUsefulAt(Instant now) {
        return isEverDue() && now.isBefore(until);
    }
}
