package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.nuanqun.people.DateKind;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.QuietHours;
import org.nuanqun.time.TimeConfig;
import org.nuanqun.vocabulary.CourseCode;

/** Reads an enrolment's plan from the script in force and the person's dates, and notes what comes next. */
@ApplicationScoped
class Planning {

    private final Scripts scripts;
    private final AnchorDays anchors;
    private final Pushes pushes;
    private final QuietHours quiet;

    Planning(Scripts scripts, AnchorDays anchors, Pushes pushes, TimeConfig time) {
        this.scripts = scripts;
        this.anchors = anchors;
        this.pushes = pushes;
        this.quiet = QuietHours.of(time);
    }

    /** @return the lesson the enrolment now expects; none when it waits or has ended */
    Optional<PlannedLesson> plan(EnrolmentRow enrolment, Instant now) {
        enrolment.plannedFrom = scripts.current().version();
        var course = course(enrolment);
        if (course.isEmpty()) {
            enrolment.waitFor(WaitsFor.SCRIPT);
            return Optional.empty();
        }
        enrolment.anchorDay = anchors.of(course.get(), enrolment, quiet.zone()).orElse(null);
        if (enrolment.anchorDay == null) {
            enrolment.waitFor(WaitsFor.DATE);
            return Optional.empty();
        }
        return expectNext(enrolment, course.get(), enrolment.anchorDay, now);
    }

    Optional<DateKind> missingDate(EnrolmentRow enrolment) {
        return enrolment.waitsFor == WaitsFor.DATE
                ? course(enrolment).flatMap(course -> AnchorDays.kindOf(course.anchor()))
                : Optional.empty();
    }

    Collection<CourseScript> courses() {
        return scripts.current().courses().values();
    }

    private Optional<CourseScript> course(EnrolmentRow enrolment) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(enrolment.course)));
    }

    private Optional<PlannedLesson> expectNext(
            EnrolmentRow enrolment, CourseScript course, LocalDate anchorDay, Instant now) {
        var plan = LessonPlan.of(course, anchorDay, enrolment.enrolledAt, quiet);
        var next = plan.next(pushes.lessonsHandedOn(enrolment.id), now);
        next.ifPresentOrElse(
                enrolment::expect, () -> enrolment.end(EnrolmentState.FINISHED, "no lesson is left to send", now));
        return next;
    }
}
