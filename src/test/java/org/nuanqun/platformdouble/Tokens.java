package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Access tokens that expire, and that the platform takes back early when it likes. */
public final class Tokens {

    static final Duration VALID = Duration.ofSeconds(7200);

    private final DoubleClock clock;
    private final String secret;
    private final Map<String, Instant> until = new HashMap<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private volatile boolean addressIsAllowed = true;

    Tokens(DoubleClock clock, String secret) {
        this.clock = clock;
        this.secret = secret;
    }

    /** How many were handed out. */
    public int fetched() {
        return fetched.get();
    }

    /** Takes every token back before its time. */
    public synchronized void invalidate() {
        until.clear();
    }

    public void allowAddress(boolean isAllowed) {
        addressIsAllowed = isAllowed;
    }

    synchronized ObjectNode give(String withSecret) {
        if (!withSecret.equals(secret)) {
            return Call.error(40001);
        }
        String token = "token-" + fetched.incrementAndGet();
        until.put(token, clock.now().plus(VALID));
        return Call.ok().put("access_token", token).put("expires_in", VALID.toSeconds());
    }

    /** The code with which a call with this token is refused; none if it is good. */
    synchronized Optional<Integer> objection(String token) {
        if (!addressIsAllowed) {
            return Optional.of(60020);
        }
        if (token.isEmpty()) {
            return Optional.of(41001);
        }
        Instant end = until.get(token);
        if (end == null) {
            return Optional.of(40014);
        }
        return end.isAfter(clock.now()) ? Optional.empty() : Optional.of(42001);
    }
}
