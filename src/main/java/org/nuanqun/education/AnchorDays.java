package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.DatedFact;
import org.nuanqun.people.People;
import org.nuanqun.scripts.Anchor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.vocabulary.PersonId;

/** The day an enrolment counts from. A day told before a recorded loss is the lost child's: nothing counts from it again. */
@ApplicationScoped
class AnchorDays {

    private final People people;
    private final LifeChangeRows changes;

    AnchorDays(People people, LifeChangeRows changes) {
        this.people = people;
        this.changes = changes;
    }

    static Optional<DateKind> kindOf(Anchor anchor) {
        return switch (anchor) {
            case ENROLMENT -> Optional.empty();
            case DUE_DATE -> Optional.of(DateKind.DUE_DATE);
            case BIRTH -> Optional.of(DateKind.BIRTH);
            case OPERATION -> Optional.of(DateKind.OPERATION);
        };
    }

    Optional<LocalDate> of(CourseScript course, EnrolmentRow enrolment, ZoneId zone) {
        Optional<Instant> loss = course.isOfPregnancy() ? changes.lastLoss(enrolment.personId) : Optional.empty();
        if (loss.filter(lost -> !enrolment.enrolledAt.isAfter(lost)).isPresent()) {
            return Optional.empty();
        }
        return kindOf(course.anchor())
                .map(kind -> told(new PersonId(enrolment.personId), kind, loss))
                .orElseGet(() -> Optional.of(enrolment.enrolledAt.atZone(zone).toLocalDate()));
    }

    private Optional<LocalDate> told(PersonId person, DateKind kind, Optional<Instant> loss) {
        return people.datesOf(person).stream()
                .filter(fact -> fact.kind() == kind && fact.replacedAt().isEmpty())
                .filter(fact -> loss.map(lost -> fact.notedAt().isAfter(lost)).orElse(true))
                .map(DatedFact::day)
                .findFirst();
    }
}
