package org.nuanqun.platform.manners;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Leaves a platform in peace while it is down: opens when half of at least ten calls within ten seconds failed, lets one
 * probe through after five seconds, and closes when the probe is answered.
 */
final class Breaker {

    private static final long WINDOW = Duration.ofSeconds(10).toNanos();
    private static final long REST = Duration.ofSeconds(5).toNanos();
    private static final int FEWEST = 10;

    private final LongSupplier nanos;
    private final Deque<Call> calls = new ArrayDeque<>();
    private boolean isOpen;
    private long nextProbe;

    private record Call(long at, boolean isGood) {}

    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How long to wait before a call may be tried; zero if now. A caller who is let through reports how it ended. */
    synchronized Duration waitFor() {
        long now = nanos.getAsLong();
        if (!isOpen) {
            return Duration.ZERO;
        }
        if (now - nextProbe < 0) {
            return Duration.ofNanos(nextProbe - now);
        }
        nextProbe = now + REST;
        return Duration.ZERO;
    }

    synchronized void ended(boolean isGood) {
        long now = nanos.getAsLong();
        if (isOpen) {
            probed(isGood, now);
            return;
        }
        calls.addLast(new Call(now, isGood));
        while (now - calls.getFirst().at() > WINDOW) {
            calls.removeFirst();
        }
        long bad = calls.stream().filter(call -> !call.isGood()).count();
        if (calls.size() >= FEWEST && bad * 2 >= calls.size()) {
            isOpen = true;
            nextProbe = now + REST;
        }
    }

    private void probed(boolean isGood, long now) {
        if (isGood) {
            isOpen = false;
            calls.clear();
        } else {
            nextProbe = now + REST;
        }
    }
}
