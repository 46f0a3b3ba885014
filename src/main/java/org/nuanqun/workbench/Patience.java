package org.nuanqun.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what must come, and no longer than anything can still come. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);

    private final BooleanSupplier isSettled;

    /** @param isSettled whether everything heard is handled and everything composed is said */
    Patience(BooleanSupplier isSettled) {
        this.isSettled = isSettled;
    }

    /** Looks once more after all has settled: what is missing then will never come. */
    <T> Optional<T> await(Supplier<Optional<T>> look) {
        long until = System.nanoTime() + LONGEST.toNanos();
        boolean isOver = false;
        Optional<T> seen = look.get();
        while (seen.isEmpty() && !isOver) {
            isOver = isSettled.getAsBoolean() || System.nanoTime() >= until;
            if (!isOver) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            seen = look.get();
        }
        return seen;
    }

    void untilSettled() {
        await(() -> Optional.of(true).filter(yes -> isSettled.getAsBoolean()));
    }
}
