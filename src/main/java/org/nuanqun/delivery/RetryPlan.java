package org.nuanqun.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to try again: a random wait up to a bound that doubles from one second to five minutes ("full jitter", M. Brooker,
 * Exponential Backoff and Jitter, 2015), eight tries in all.
 */
final class RetryPlan {

    static final int MOST_ATTEMPTS = 8;

    private static final Duration BASE = Duration.ofSeconds(1);
    private static final Duration CAP = Duration.ofMinutes(5);

    private final RandomGenerator random;

    RetryPlan(RandomGenerator random) {
        this.random = random;
    }

    boolean isOver(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }

    /** A wait of at least what the platform asked for. */
    Duration waitAfter(int attempts, Duration asked) {
        long bound = Math.min(CAP.toMillis(), BASE.toMillis() << Math.min(attempts, 20));
        return asked.plusMillis(random.nextLong(bound + 1));
    }
}
