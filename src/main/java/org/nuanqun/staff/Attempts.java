package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Lets somebody show what only she knows, no more often than a password may be tried. */
@ApplicationScoped
class Attempts {

    private final Throttle throttle;

    Attempts(Throttle throttle) {
        this.throttle = throttle;
    }

    /** {@code shown} is asked only where she need not wait. */
    Proof at(String who, BooleanSupplier shown) {
        Optional<Duration> wait = throttle.admit(who, Throttle.Patience.WITH_A_LOGIN);
        if (wait.isPresent()) {
            return new Proof.TryLater(wait.get());
        }
        if (!shown.getAsBoolean()) {
            return new Proof.Wrong();
        }
        throttle.forget(who);
        return new Proof.Given();
    }
}
