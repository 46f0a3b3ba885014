package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.Restorations;
import org.nuanqun.delivery.SayingEnded;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;

/** After a restore nobody knows what was answered meanwhile: whatever may have been is a person's to answer. */
@ApplicationScoped
class SettleRestored {

    static final String HEARD_AGAIN = "heard again after a restore, perhaps answered before";

    private final Handoff handoff;
    private final Restorations restorations;
    private final InstantSource clock;

    SettleRestored(Handoff handoff, Restorations restorations, InstantSource clock) {
        this.handoff = handoff;
        this.restorations = restorations;
        this.clock = clock;
    }

    /** An answer or a safety text that may not have arrived. */
    void ended(@Observes SayingEnded ended) {
        if (!ended.isInDoubtAndWaitedFor()) {
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

    /** Whether this happened while the database does not remember. */
    boolean isHeardAgain(Instant occurredAt) {
        return restorations.gaps().stream().anyMatch(gap -> gap.covers(occurredAt));
    }

    /** What is done about a message that is heard again: danger as ever, silence as ever, the rest goes to a person. */
    Decision again(Decision decision) {
        boolean isDanger = decision.acts().stream()
                .anyMatch(act -> act instanceof Act.SafetyText
                        || (act instanceof Act.OpenTicket ticket
                                && ticket.level().isPresent()));
        if (isDanger || decision.acts().contains(new Act.StaySilent())) {
            return decision;
        }
        return new Decision(
                decision.kind(),
                decision.name(),
                HEARD_AGAIN,
                decision.evidence(),
                List.of(new Act.OpenTicket(
                        TicketReason.DELIVERY, Optional.empty(), "", HEARD_AGAIN, HandOver.FRONT_DESK)));
    }
}
