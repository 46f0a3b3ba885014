package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nuanqun.delivery.SayingEnded;
import org.nuanqun.delivery.SayingState;

/** Notes what became of a lesson, in the transaction in which delivery noted it. */
@ApplicationScoped
class LessonEnded {

    private final Pushes pushes;

    LessonEnded(Pushes pushes) {
        this.pushes = pushes;
    }

    void ended(@Observes SayingEnded ended) {
        if (!ended.purpose().equals(HandOn.PURPOSE)) {
            return;
        }
        LessonSubject subject = LessonSubject.read(ended.subject());
        for (String lesson : subject.lessons()) {
            pushes.of(subject.enrolment(), lesson).ifPresent(push -> {
                push.state = stateOf(ended.state());
                push.reason = ended.reason();
            });
        }
    }

    /** Nobody knows if an UNKNOWN one arrived; it is not repeated, and an answer to it still counts. */
    private static PushState stateOf(SayingState state) {
        return switch (state) {
            case SENT, UNKNOWN -> PushState.SENT;
            case REFUSED, DROPPED -> PushState.NOT_SENT;
            case WAITING, SENDING, AWAITS_TAP -> PushState.QUEUED;
        };
    }
}
