package org.nuanqun.platform.manners;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nuanqun.vocabulary.AccountId;

/** For each account a bulkhead, so that a slow platform takes no thread from another, and a breaker. */
@ApplicationScoped
class AccountGuards {

    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<AccountId, Guard> guards = new ConcurrentHashMap<>();

    Guard of(AccountId account) {
        return guards.computeIfAbsent(account, _ -> new Guard(new Semaphore(AT_ONCE), new Breaker(System::nanoTime)));
    }

    record Guard(Semaphore places, Breaker breaker) {

        /** How long to stay away; empty if the caller is inside and must {@link #leave}. */
        Optional<Duration> enter() {
            try {
                if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return Optional.of(PATIENCE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of(PATIENCE);
            }
            Duration wait = breaker.waitFor();
            if (wait.isZero()) {
                return Optional.empty();
            }
            places.release();
            return Optional.of(wait);
        }

        void leave(boolean isGood) {
            breaker.ended(isGood);
            places.release();
        }
    }
}
