package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.education.ForeseenPush.Reason;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.vocabulary.PersonId;

/** What exactly one person will get and when, and why not otherwise; by the plan the strikes go by. */
@ApplicationScoped
public class Forecast {

    private final Enrolments enrolments;
    private final Planning planning;
    private final Pushes pushes;
    private final Obstacles obstacles;
    private final Delivery delivery;

    Forecast(Enrolments enrolments, Planning planning, Pushes pushes, Obstacles obstacles, Delivery delivery) {
        this.enrolments = enrolments;
        this.planning = planning;
        this.pushes = pushes;
        this.obstacles = obstacles;
        this.delivery = delivery;
    }

    /** In the order in which it will come; lessons that were over before she joined are not told. */
    @Transactional
    public List<ForeseenPush> of(PersonId person, Instant now) {
        List<EnrolmentRow> taken = enrolments.of(person).stream()
                .filter(enrolment -> enrolment.state == EnrolmentState.ACTIVE)
                .toList();
        Foresight foresight = new Foresight(planning.quiet(), delivery.roomFor(person, now), standing(taken), now);
        return foresight.of(
                taken.stream().flatMap(enrolment -> ahead(enrolment, now)).toList());
    }

    private Stream<Foresight.Ahead> ahead(EnrolmentRow enrolment, Instant now) {
        Optional<CourseScript> course = planning.course(enrolment);
        Set<String> sent = pushes.lessonsHandedOn(enrolment.id);
        return planning.lessonPlan(enrolment).stream()
                .flatMap(plan -> plan.lessons().stream())
                .filter(lesson -> !sent.contains(lesson.lesson().code()))
                .filter(lesson ->
                        lesson.isStillUsefulAt(now) || lesson.planned().isAfter(enrolment.enrolledAt))
                .flatMap(lesson -> course.stream().map(script -> new Foresight.Ahead(script, lesson)));
    }

    private Set<Reason> standing(List<EnrolmentRow> taken) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        taken.stream()
                .flatMap(enrolment -> obstacles.before(enrolment).stream())
                .forEach(what -> {
                    switch (what) {
                        case HOLD -> reasons.add(Reason.HELD);
                        case PERSON -> reasons.add(Reason.A_PERSON_IS_THERE);
                        case DATE, SCRIPT -> {}
                    }
                });
        return reasons;
    }
}
