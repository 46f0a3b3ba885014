package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.nuanqun.vocabulary.RedFlagLevel;

/** How long each kind of ticket may wait for somebody to take over. */
@ApplicationScoped
class Deadlines {

    private static final int MOST_DOUBLINGS = 16;

    private final HandoffConfig.ClaimWithin within;
    private final Duration atLeastEvery;

    Deadlines(HandoffConfig config) {
        this.within = config.claimWithin();
        this.atLeastEvery = config.callAgainAtLeastEvery();
    }

    Duration of(TicketReason reason, Optional<RedFlagLevel> level) {
        return switch (reason) {
            case RED_FLAG -> level.filter(l -> l == RedFlagLevel.B).isPresent() ? within.redFlagB() : within.redFlagA();
            case COMPLAINT -> within.complaint();
            case ASKED -> within.asked();
            case UNCLEAR, ATTACHMENT, NOT_UNDERSTOOD, UNHELPFUL, FAULT, DELIVERY, STEPPED_IN -> within.other();
        };
    }

    /**
     * How long until the next call. Once everybody is called, each further call waits twice as long as the one before: a
     * ticket that waits over a weekend must not bury its own conversation.
     *
     * @param callsOfEverybody how often the whole department has been called, this call included
     */
    Duration untilNextCall(TicketReason reason, Optional<RedFlagLevel> level, int callsOfEverybody) {
        Duration first = of(reason, level);
        Duration grown = first.multipliedBy(1L << Math.clamp(callsOfEverybody - 1, 0, MOST_DOUBLINGS));
        Duration longest = first.compareTo(atLeastEvery) > 0 ? first : atLeastEvery;
        return grown.compareTo(longest) > 0 ? longest : grown;
    }
}
