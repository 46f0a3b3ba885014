package org.nuanqun.education;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.PastDue;

/** A lesson with its moment: {@code planned} by the script, {@code at} after moving, useless from {@code until} on, late from {@code lateFrom} on. */
record PlannedLesson(
        int number,
        Lesson lesson,
        Instant planned,
        Instant at,
        Instant until,
        Instant lateFrom,
        Optional<Moved> moved) {

    /** Some lessons never find an allowed moment: they were over before the patient joined, or before the night was. */
    boolean isEverDue() {
        return at.isBefore(until);
    }

    boolean isLateForDigest(Instant now) {
        return lesson.pastDue() == PastDue.DIGEST && !now.isBefore(at) && !now.isBefore(lateFrom);
    }

    boolean isStillUsefulAt(Instant now) {
        return isEverDue() && now.isBefore(until);
    }
}
