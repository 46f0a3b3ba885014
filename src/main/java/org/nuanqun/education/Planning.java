package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.time.QuietHours;
import org.nuanqun.time.TimeConfig;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Reads an enrolment's plan from the script in force and the person's dates, and notes what comes next. */
@ApplicationScoped
class Planning {

    private final Scripts scripts;
    private final People people;
    private final Pushes pushes;
    private final QuietHours quiet;

    Planning(Scripts scripts, People people, Pushes pushes, TimeConfig time) {
        this.scripts = scripts;
        this.people = people;
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
        enrolment.anchorDay = anchorDay(course.get(), enrolment).orElse(null);
        if (enrolment.anchorDay == null) {
            enrolment.waitFor(WaitsFor.DATE);
            return Optional.empty();
        }
        return expectNext(enrolment, course.get(), enrolment.anchorDay, now);
    }

    Optional<DateKind> missingDate(EnrolmentRow enrolment) {
        return enrolment.waitsFor == WaitsFor.DATE
                ? course(enrolment).flatMap(course -> dateOf(course.anchor()))
                : Optional.empty();
    }

    Collection<CourseScript> courses() {
        return scripts.current().courses().values();
    }

    private Optional<CourseScript> course(EnrolmentRow enrolment) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(enrolment.course)));
    }

    private static Optional<DateKind> dateOf(Anchor anchor) {
        return switch (anchor) {
            case ENROLMENT -> Optional.empty();
            case DUE_DATE -> Optional.of(DateKind.DUE_DATE);
            case BIRTH -> Optional.of(DateKind.BIRTH);
            case OPERATION -> Optional.of(DateKind.OPERATION);
        };
    }

    private Optional<PlannedLesson> expectNext(
            EnrolmentRow enrolment, CourseScript course, LocalDate anchorDay, Instant now) {
        var plan = LessonPlan.of(course, anchorDay, enrolment.enrolledAt, quiet);
        var next = plan.next(pushes.lessonsHandedOn(enrolment.id), now);
        next.ifPresentOrElse(
                enrolment::expect, () -> enrolment.end(EnrolmentState.FINISHED, "no lesson is left to send", now));
        return next;
    }

    private Optional<LocalDate> anchorDay(CourseScript course, EnrolmentRow enrolment) {
        return dateOf(course.anchor())
                .map(kind -> people.find(new PersonId(enrolment.personId))
                        .map(Person::dates)
                        .map(dates -> dates.get(kind)))
                .orElseGet(() ->
                        Optional.of(enrolment.enrolledAt.atZone(quiet.zone()).toLocalDate()));
    }
}
