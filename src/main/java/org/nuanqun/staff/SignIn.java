package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Checks a login and a password. Attempts are counted before they are looked at, so that many at once gain nothing. */
@ApplicationScoped
public class SignIn {

    private final Credentials credentials;
    private final Throttle throttle;
    private final Sessions sessions;

    SignIn(Credentials credentials, Throttle throttle, Sessions sessions) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    public SignInResult attempt(String login, String password, String address) {
        String account = "login " + login.strip().toLowerCase(Locale.ROOT);
        String place = "address " + address;
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
        return new SignInResult.SignedIn(
                operator.get(), sessions.start(operator.get().id()));
    }
}
