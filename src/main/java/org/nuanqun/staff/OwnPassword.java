package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;

/** Asks somebody who is signed in for her password once more. */
@ApplicationScoped
class OwnPassword {

    private final Attempts attempts;
    private final Credentials credentials;

    OwnPassword(Attempts attempts, Credentials credentials) {
        this.attempts = attempts;
        this.credentials = credentials;
    }

    Proof prove(Operator me, String password) {
        return attempts.at(
                Throttle.login(me.login()),
                () -> credentials.check(me.login(), password).isPresent());
    }
}
