package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.LaneLost;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.conversation.Unreadable;
import org.nuanqun.conversation.Waiting;
import org.nuanqun.trial.HaltPoint;
import org.nuanqun.vocabulary.ConversationId;

/** Holds one lane and handles what waits in it, in order. */
@ApplicationScoped
class WorkLane {

    private static final Logger LOG = Logger.getLogger(WorkLane.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final Lanes lanes;
    private final HostEvent host;
    private final FailTowardsPerson fail;

    WorkLane(Lanes lanes, HostEvent host, FailTowardsPerson fail) {
        this.lanes = lanes;
        this.host = host;
        this.fail = fail;
    }

    /** True if the lane was ours and is empty now; false if somebody else holds it, or if it rests after a fault. */
    boolean untilEmpty(ConversationId conversation) {
        Optional<Lane> claimed = lanes.claim(conversation);
        if (claimed.isEmpty()) {
            return false;
        }
        Lane lane = claimed.get();
        HaltPoint.LANE_CLAIMED.pass();
        Duration pause = Duration.ZERO;
        try {
            pause = work(lane);
            return pause.isZero();
        } finally {
            lanes.rest(lane, pause);
        }
    }

    boolean hasWork(ConversationId conversation) {
        return lanes.next(conversation).isPresent();
    }

    /** Zero once the lane is empty; after a fault, how long to leave it alone. */
    private Duration work(Lane lane) {
        for (Optional<Waiting> next = lanes.next(lane.conversation());
                next.isPresent();
                next = lanes.next(lane.conversation())) {
            switch (next.get()) {
                case Unreadable unreadable -> fail.unreadable(lane, unreadable);
                case Unhandled unhandled -> {
                    if (!isHandled(lane, unhandled)) {
                        return FIRST_PAUSE.multipliedBy(1L << Math.min(unhandled.attempts(), 6));
                    }
                }
            }
        }
        return Duration.ZERO;
    }

    private boolean isHandled(Lane lane, Unhandled unhandled) {
        try {
            host.handle(lane, unhandled);
            return true;
        } catch (LaneLost lost) {
            throw lost;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.errorf(fault, "handling failed, entry %s, attempt %d", unhandled.entry(), unhandled.attempts() + 1);
            return isParked(lane, unhandled, fault);
        }
    }

    /** Whoever calls a person may stumble over the same thing; then the person is called without looking at it. */
    private boolean isParked(Lane lane, Unhandled unhandled, Throwable fault) {
        try {
            return fail.after(lane, unhandled, fault);
        } catch (LaneLost lost) {
            throw lost;
        } catch (RuntimeException again) {
            LOG.errorf(again, "calling a person failed too, entry %s", unhandled.entry());
            return fail.blindly(lane, unhandled, fault);
        }
    }
}
