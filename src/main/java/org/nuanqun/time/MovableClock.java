package org.nuanqun.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Real time plus an offset that the sandbox may change; the offset outlives a restart. */
@ApplicationScoped
public class MovableClock {

    private final TimeConfig config;
    private final StoredOffset stored;
    private volatile Duration offset = Duration.ZERO;

    MovableClock(TimeConfig config, StoredOffset stored) {
        this.config = config;
        this.stored = stored;
        if (config.movable()) {
            offset = stored.read();
        }
    }

    public Instant now() {
        return Clock.systemUTC().instant().plus(offset);
    }

    public boolean isMovable() {
        return config.movable();
    }

    /** @throws IllegalStateException where the clock is not movable */
    public void moveTo(Instant moment) {
        if (!config.movable()) {
            throw new IllegalStateException("the clock moves only in the sandbox; asked to go to " + moment);
        }
        Duration next = Duration.between(Clock.systemUTC().instant(), moment);
        stored.write(next);
        offset = next;
    }
}
