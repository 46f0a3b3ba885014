package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.LaneLost;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.trial.HaltPoint;
import org.nuanqun.vocabulary.ConversationId;

/** Holds one lane and handles what waits in it, in order. */
@ApplicationScoped
class WorkLane {

    private static final Logger LOG = Logger.getLogger(WorkLane.class);

    private final Lanes lanes;
    private final HostEvent host;
    private final FailTowardsPerson fail;

    WorkLane(Lanes lanes, HostEvent host, FailTowardsPerson fail) {
        this.lanes = lanes;
        this.host = host;
        this.fail = fail;
    }

    /** True if the lane was ours and is empty now; false if somebody else holds it. */
    boolean untilEmpty(ConversationId conversation) {
        Optional<Lane> claimed = lanes.claim(conversation);
        if (claimed.isEmpty()) {
            return false;
        }
        Lane lane = claimed.get();
        HaltPoint.LANE_CLAIMED.pass();
        try {
            for (Optional<Unhandled> next = lanes.next(conversation);
                    next.isPresent();
                    next = lanes.next(conversation)) {
                handle(lane, next.get());
            }
        } finally {
            lanes.release(lane);
        }
        return true;
    }

    boolean hasWork(ConversationId conversation) {
        return lanes.next(conversation).isPresent();
    }

    private void handle(Lane lane, Unhandled unhandled) {
        try {
            host.handle(lane, unhandled);
        } catch (LaneLost lost) {
            throw lost;
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "handling failed, entry %s, attempt %d", unhandled.entry(), unhandled.attempts() + 1);
            fail.after(lane, unhandled, fault);
        }
    }
}
