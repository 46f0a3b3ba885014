package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.Restorations;
import org.nuanqun.handoff.TicketReason;

/** After a restore nobody knows what was answered meanwhile: whatever may have been is a person's to answer. */
@ApplicationScoped
class SettleRestored {

    static final String HEARD_AGAIN = "heard again after a restore, perhaps answered before";

    private final Restorations restorations;

    SettleRestored(Restorations restorations) {
        this.restorations = restorations;
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
