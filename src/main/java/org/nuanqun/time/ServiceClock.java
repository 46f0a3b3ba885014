package org.nuanqun.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The {@link Clock} everybody injects. */
final class ServiceClock extends Clock {

    private final MovableClock time;
    private final ZoneId zone;

    private ServiceClock(MovableClock time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return time.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ServiceClock(time, other);
    }

    /** Makes the one clock. */
    @Singleton
    static class Maker {

        @Produces
        @Singleton
        Clock clock(MovableClock time, TimeConfig config) {
            return new ServiceClock(time, config.zone());
        }
    }
}
