package org.nuanqun.platformdouble;

import java.time.Duration;
import java.time.Instant;

/** The platforms' time, which a test may move on. */
public final class DoubleClock {

    private volatile Duration ahead = Duration.ZERO;

    public Instant now() {
        return Instant.now().plus(ahead);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }
}
