package org.nuanqun.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.delivery.Delivery;

/** Whether everything that was heard is handled and everything that is due is said. */
@ApplicationScoped
class Stillness {

    private static final Logger LOG = Logger.getLogger(Stillness.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Lanes lanes;
    private final Delivery delivery;
    private final Clock clock;

    Stillness(Lanes lanes, Delivery delivery, Clock clock) {
        this.lanes = lanes;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** @return whether it became still in time; what is stuck must not stop the clock */
    boolean comesWithin(Duration patience) {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (!isStill()) {
            if (System.nanoTime() >= giveUp) {
                LOG.warnf("something is still on its way after %s, the clock moves on", patience);
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }

    private boolean isStill() {
        return lanes.areIdle() && delivery.isIdle(clock.instant());
    }
}
