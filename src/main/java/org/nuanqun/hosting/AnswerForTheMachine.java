package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.Optional;
import org.nuanqun.delivery.SayingEnded;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;

/**
 * What the gate kept back, because only a clinician may say it, a person answers instead; so too what was said before a
 * restore and may not have arrived.
 */
@ApplicationScoped
class AnswerForTheMachine {

    private final Handoff handoff;
    private final InstantSource clock;

    AnswerForTheMachine(Handoff handoff, InstantSource clock) {
        this.handoff = handoff;
        this.clock = clock;
    }

    void ended(@Observes SayingEnded ended) {
        if (!ended.isNotForAMachine() && !ended.isInDoubtAndWaitedFor()) {
            return;
        }
        handoff.open(new HandoffRequest(
                ended.conversation(),
                Optional.empty(),
                TicketReason.DELIVERY,
                Optional.empty(),
                "",
                ended.reason(),
                "[]",
                HandOver.FRONT_DESK,
                clock.instant()));
    }
}
