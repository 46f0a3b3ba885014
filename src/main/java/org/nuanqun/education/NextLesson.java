package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanqun.database.Restorations;

/** One enrolment's next lesson, in the caller's transaction: everything that may keep it back is asked again here. */
@ApplicationScoped
class NextLesson {

    private final Enrolments enrolments;
    private final Planning planning;
    private final Obstacles obstacles;
    private final Joining joining;
    private final HandOn handOn;
    private final Restorations restorations;

    NextLesson(
            Enrolments enrolments,
            Planning planning,
            Obstacles obstacles,
            Joining joining,
            HandOn handOn,
            Restorations restorations) {
        this.enrolments = enrolments;
        this.planning = planning;
        this.obstacles = obstacles;
        this.joining = joining;
        this.handOn = handOn;
        this.restorations = restorations;
    }

    /** @return whether a lesson was handed to delivery, so that another may be due */
    boolean send(UUID id, Instant now) {
        return enrolments
                .lockedIfFree(id)
                .filter(enrolment -> mayBeTaught(enrolment, now))
                .filter(enrolment -> sendNext(enrolment, now))
                .isPresent();
    }

    private boolean mayBeTaught(EnrolmentRow enrolment, Instant now) {
        boolean consents = obstacles.consents(enrolment);
        if (!consents) {
            joining.leave(enrolment, "the consent was withdrawn", now);
        }
        return consents;
    }

    private boolean sendNext(EnrolmentRow enrolment, Instant now) {
        var due = planning.plan(enrolment, now).filter(next -> !next.at().isAfter(now));
        if (due.isEmpty()) {
            return false;
        }
        if (mayHaveBeenSent(enrolment, due.get())) {
            handOn.passOver(enrolment, due.get(), now);
            return planning.plan(enrolment, now).isPresent();
        }
        var obstacle = obstacles.before(enrolment);
        if (obstacle.isPresent()) {
            enrolment.waitWithLesson(obstacle.get());
            return false;
        }
        var digest = due.get().isLateForDigest(now) ? planning.digest(enrolment, now) : List.<PlannedLesson>of();
        boolean isFirst =
                digest.isEmpty() ? handOn.lesson(enrolment, due.get(), now) : handOn.digest(enrolment, digest, now);
        planning.plan(enrolment, now);
        return isFirst;
    }

    /** By a service whose database is lost: it had the same enrolment and the same plan. */
    private boolean mayHaveBeenSent(EnrolmentRow enrolment, PlannedLesson lesson) {
        return restorations.gaps().stream()
                .anyMatch(gap -> !enrolment.enrolledAt.isAfter(gap.from()) && gap.mayHideSendingOf(lesson.at()));
    }
}
