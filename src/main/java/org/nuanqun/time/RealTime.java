package org.nuanqun.time;

import java.time.Clock;
import java.time.Instant;

/** The world's time, for the few things that do not move with the sandbox's clock: a signature's age is one. */
public final class RealTime {

    private RealTime() {}

    public static Instant now() {
        return Clock.systemUTC().instant();
    }
}
