package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Ends a person's courses for a change of life, and takes them up again if that was a mistake; in the caller's transaction. */
@ApplicationScoped
class StopCourses {

    private final Enrolments enrolments;
    private final Scripts scripts;
    private final Joining joining;
    private final HandOn handOn;
    private final Planning planning;

    StopCourses(Enrolments enrolments, Scripts scripts, Joining joining, HandOn handOn, Planning planning) {
        this.enrolments = enrolments;
        this.scripts = scripts;
        this.joining = joining;
        this.handOn = handOn;
        this.planning = planning;
    }

    /** The enrolments are locked first: a lesson just being handed on is waited for, and then taken back with the rest. */
    void stop(LifeChangeRow change, Instant now) {
        PersonId person = new PersonId(change.personId);
        List<EnrolmentRow> ended = enrolments.active(person).stream()
                .filter(enrolment -> ends(change.kind, enrolment))
                .toList();
        ended.forEach(enrolment -> {
            joining.leave(enrolment, change.kind.why(), now);
            enrolment.stoppedBy = change.id;
        });
        if (change.kind.dropsWhatWaits()) {
            handOn.takeBack(person, change.kind.why());
        }
    }

    /** What waited in the outbox stays unsent: its time may be over, and nobody misses a lesson as one misses peace. */
    void resume(LifeChangeRow change, Instant now) {
        for (EnrolmentRow enrolment : enrolments.stoppedBy(change.id)) {
            boolean isTakenAgain = enrolments
                    .active(new PersonId(enrolment.personId), new CourseCode(enrolment.course))
                    .isPresent();
            if (!isTakenAgain) {
                enrolment.resume();
                enrolments.flush();
                planning.plan(enrolment, now);
            }
        }
    }

    /** A course that is no longer among the scripts cannot say what it was about: it ends. */
    private boolean ends(LifeChange kind, EnrolmentRow enrolment) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(enrolment.course)))
                .map(kind::ends)
                .orElse(true);
    }
}
