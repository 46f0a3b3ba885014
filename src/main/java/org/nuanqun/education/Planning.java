package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    private static final int MOST_IN_A_DIGEST = 5;

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

    Optional<CourseScript> course(EnrolmentRow enrolment) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(enrolment.course)));
    }

    private Optional<PlannedLesson> expectNext(
            EnrolmentRow enrolment, CourseScript course, LocalDate anchorDay, Instant now) {
        var next = plan(enrolment, course, anchorDay).next(pushes.lessonsHandedOn(enrolment.id), now);
        next.ifPresentOrElse(
                enrolment::expect, () -> enrolment.end(EnrolmentState.FINISHED, "no lesson is left to send", now));
        return next;
    }

    /** Late lessons that come in one message; none where fewer than two wait. */
    List<PlannedLesson> digest(EnrolmentRow enrolment, Instant now) {
        var late = lessonPlan(enrolment)
                .map(plan -> plan.lateTogether(pushes.lessonsHandedOn(enrolment.id), now))
                .orElse(List.of());
        return late.size() < 2 ? List.of() : late.subList(0, Math.min(late.size(), MOST_IN_A_DIGEST));
    }

    /** The plan as the script in force and the dates known now make it. */
    Optional<LessonPlan> lessonPlan(EnrolmentRow enrolment) {
        return course(enrolment).flatMap(course -> anchors.of(course, enrolment, quiet.zone())
                .map(day -> plan(enrolment, course, day)));
    }

    QuietHours quiet() {
        return quiet;
    }

    private LessonPlan plan(EnrolmentRow enrolment, CourseScript course, LocalDate anchorDay) {
        return LessonPlan.of(course, anchorDay, enrolment.enrolledAt, quiet);
    }
}
