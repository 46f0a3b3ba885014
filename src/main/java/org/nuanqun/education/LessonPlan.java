package org.nuanqun.education;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.PastDue;
import org.nuanqun.time.QuietHours;

/** When each lesson of a course is due for one person. A pure reading of course, day, and wall clock. */
record LessonPlan(List<PlannedLesson> lessons) {

    private static final Duration ON_TIME = Duration.ofHours(1);

    LessonPlan {
        lessons = List.copyOf(lessons);
    }

    /** Day 0 is the anchor's day itself; what was due before joining and is still useful goes out on joining. */
    static LessonPlan of(CourseScript course, LocalDate anchorDay, Instant joined, QuietHours quiet) {
        var planned = new ArrayList<PlannedLesson>();
        for (var lesson : course.lessons()) {
            planned.add(plan(planned.size() + 1, lesson, anchorDay, joined, quiet));
        }
        return new LessonPlan(planned);
    }

    /** What goes out next: the first lesson that was not sent and can still be of use. */
    Optional<PlannedLesson> next(Collection<String> sent, Instant now) {
        return lessons.stream()
                .filter(planned -> planned.isStillUsefulAt(now))
                .filter(planned -> !sent.contains(planned.lesson().code()))
                .findFirst();
    }

    /** What is late and comes in one message, in the order of the course. */
    List<PlannedLesson> lateTogether(Collection<String> sent, Instant now) {
        return lessons.stream()
                .filter(planned -> planned.isStillUsefulAt(now) && planned.isLateForDigest(now))
                .filter(planned -> !sent.contains(planned.lesson().code()))
                .toList();
    }

    private static PlannedLesson plan(
            int number, Lesson lesson, LocalDate anchorDay, Instant joined, QuietHours quiet) {
        var planned = anchorDay
                .plusDays(lesson.day())
                .atTime(lesson.at())
                .atZone(quiet.zone())
                .toInstant();
        var earliest = planned.isBefore(joined) ? joined : planned;
        var at = quiet.nextOpen(earliest);
        var lateFrom = quiet.nextOpen(planned).plus(ON_TIME);
        var until = planned.plus(lesson.notLaterThan());
        boolean isSkipped = lesson.pastDue() == PastDue.SKIP && lateFrom.isBefore(until);
        return new PlannedLesson(
                number,
                lesson,
                planned,
                at,
                isSkipped ? lateFrom : until,
                lateFrom,
                moved(planned, earliest, at, quiet));
    }

    private static Optional<Moved> moved(Instant planned, Instant earliest, Instant at, QuietHours quiet) {
        if (!at.equals(earliest)) {
            return Optional.of(quiet.isDayOff(earliest) ? Moved.OFF_A_REST_DAY : Moved.OUT_OF_QUIET_HOURS);
        }
        return earliest.equals(planned) ? Optional.empty() : Optional.of(Moved.JOINED_AFTER_IT_WAS_DUE);
    }
}
