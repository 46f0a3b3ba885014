package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.nuanqun.vocabulary.RedFlagLevel;

/** How long each kind of ticket may wait for somebody to take over. */
@ApplicationScoped
class Deadlines {

    private final HandoffConfig.ClaimWithin within;

    Deadlines(HandoffConfig config) {
        this.within = config.claimWithin();
    }

    Duration of(TicketReason reason, Optional<RedFlagLevel> level) {
        return switch (reason) {
            case RED_FLAG -> level.filter(l -> l == RedFlagLevel.B).isPresent() ? within.redFlagB() : within.redFlagA();
            case COMPLAINT -> within.complaint();
            case ASKED -> within.asked();
            case UNCLEAR, ATTACHMENT, NOT_UNDERSTOOD, FAULT, DELIVERY, STEPPED_IN -> within.other();
        };
    }
}
