package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Checks a login and a password, and then the code of who has a second factor. Attempts are counted before they are looked
 * at, so that many at once gain nothing.
 */
@ApplicationScoped
public class SignIn {

    private final Credentials credentials;
    private final SecondFactor secondFactor;
    private final HalfSignIns half;
    private final Throttle throttle;
    private final Sessions sessions;

    SignIn(Credentials credentials, SecondFactor secondFactor, HalfSignIns half, Throttle throttle, Sessions sessions) {
        this.credentials = credentials;
        this.secondFactor = secondFactor;
        this.half = half;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    public SignInResult attempt(String login, String password, String address) {
        String account = Throttle.login(login);
        String place = Throttle.address(address);
        Optional<Duration> wait = throttle.admit(place, Throttle.Patience.WITH_AN_ADDRESS)
                .or(() -> throttle.admit(account, Throttle.Patience.WITH_A_LOGIN));
        if (wait.isPresent()) {
            return new SignInResult.TryLater(wait.get());
        }
        Optional<Operator> operator = credentials.check(login, password);
        if (operator.isEmpty()) {
            return new SignInResult.Refused();
        }
        throttle.forget(account);
        throttle.giveBack(place);
        return secondFactor.isOn(operator.get().id())
                ? new SignInResult.NeedsCode(half.begin(operator.get().id()))
                : signedIn(operator.get());
    }

    /** Whether somebody's code is awaited under this token. */
    public boolean awaitsCode(String token) {
        return half.owner(token).isPresent();
    }

    /** The second step, with what {@link SignInResult.NeedsCode} gave. */
    public SignInResult code(String token, String code, String address) {
        Optional<Operator> owner = half.owner(token);
        if (owner.isEmpty()) {
            return new SignInResult.Expired();
        }
        String place = Throttle.address(address);
        Optional<Duration> wait = throttle.admit(place, Throttle.Patience.WITH_AN_ADDRESS);
        if (wait.isPresent()) {
            return new SignInResult.TryLater(wait.get());
        }
        return switch (secondFactor.prove(owner.get().id(), code)) {
            case Proof.TryLater later -> new SignInResult.TryLater(later.after());
            case Proof.Wrong wrong -> new SignInResult.Refused();
            case Proof.Given given -> {
                throttle.giveBack(place);
                yield half.end(token) ? signedIn(owner.get()) : new SignInResult.Expired();
            }
        };
    }

    private SignInResult signedIn(Operator operator) {
        return new SignInResult.SignedIn(operator, sessions.start(operator.id()));
    }
}
