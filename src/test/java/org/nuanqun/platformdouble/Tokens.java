package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Access tokens, one for each app's secret, that expire and that the platform takes back early when it likes; from which
 * addresses, and for which interfaces, they are good.
 */
public final class Tokens {

    static final Duration VALID = Duration.ofSeconds(7200);

    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(5);
    private static final String EVERYTHING = "*";

    private final DoubleClock clock;
    private final Habits habits;
    private final Rates wrongSecrets;
    private final Map<String, Set<String>> apps = new HashMap<>();
    private final Map<String, Given> given = new HashMap<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private final Map<String, Instant> trusted = new HashMap<>();
    private final Deque<Instant> forced = new ArrayDeque<>();
    private boolean trustsAll = true;

    private record Given(String secret, Instant until) {}

    Tokens(DoubleClock clock, Habits habits, String secret) {
        this.clock = clock;
        this.habits = habits;
        this.wrongSecrets = new Rates(clock, habits);
        apps.put(secret, Set.of(EVERYTHING));
    }

    /** How many were handed out. */
    public int fetched() {
        return fetched.get();
    }

    /** Takes every token back before its time. */
    public synchronized void invalidate() {
        given.clear();
    }

    public synchronized void allowAddress(boolean isAllowed) {
        trustsAll = isAllowed;
    }

    /** From now on calls from other addresses are refused; this one is trusted from the moment the setting counts. */
    public synchronized void trustOnly(String address, Duration from) {
        trustsAll = false;
        trusted.put(address, clock.now().plus(from));
    }

    /** An app among those that may call these interfaces: {@code externalcontact}, {@code kf}, {@code message}, {@code media}. */
    public synchronized void allowApp(String secret, Set<String> interfaces) {
        apps.put(secret, Set.copyOf(interfaces));
    }

    synchronized ObjectNode give(String withSecret, String address) {
        if (!apps.containsKey(withSecret)) {
            wrongSecrets.only("secret", Rates.Of.ADDRESS, habits.number(Habit.WRONG_SECRETS), Duration.ofHours(1));
            return Call.error(wrongSecrets.isOver("secret", "", address) ? 45009 : 40001);
        }
        Optional<Map.Entry<String, Given>> old = given.entrySet().stream()
                .filter(one -> habits.isOn(Habit.TOKEN_STAYS))
                .filter(one -> one.getValue().secret().contentEquals(withSecret))
                .filter(one -> one.getValue().until().isAfter(clock.now()))
                .findFirst();
        return old.map(one -> handed(one.getKey(), one.getValue())).orElseGet(() -> fresh(withSecret));
    }

    /**
     * As 公众号 gives it: the same one until shortly before its end, or another at once where that is forced, which it may be a few
     * times a day.
     */
    synchronized ObjectNode giveStable(String withSecret, String address, boolean isForced) {
        if (!apps.containsKey(withSecret)) {
            return give(withSecret, address);
        }
        if (isForced) {
            return forced(withSecret);
        }
        return given.entrySet().stream()
                .filter(one -> one.getValue().secret().contentEquals(withSecret))
                .filter(one -> one.getValue().until().isAfter(clock.now().plus(RENEWED_BEFORE)))
                .findFirst()
                .map(one -> handed(one.getKey(), one.getValue()))
                .orElseGet(() -> fresh(withSecret));
    }

    private ObjectNode forced(String secret) {
        Instant now = clock.now();
        while (!forced.isEmpty() && !forced.getFirst().isAfter(now.minus(Duration.ofDays(1)))) {
            forced.removeFirst();
        }
        if (forced.size() >= habits.number(Habit.FORCED_REFRESHES)) {
            return Call.error(45009);
        }
        if (!forced.isEmpty()
                && forced.getLast()
                        .plus(habits.time(Habit.FORCED_REFRESH_SPACING))
                        .isAfter(now)) {
            return Call.error(45011);
        }
        forced.addLast(now);
        given.values().removeIf(one -> one.secret().contentEquals(secret));
        return fresh(secret);
    }

    private ObjectNode fresh(String secret) {
        String token = "token-" + fetched.incrementAndGet();
        Given one = new Given(secret, clock.now().plus(VALID));
        given.put(token, one);
        return handed(token, one);
    }

    private ObjectNode handed(String token, Given one) {
        long left = Duration.between(clock.now(), one.until()).toSeconds();
        return Call.ok().put("access_token", token).put("expires_in", left);
    }

    /** The code with which a call with this token is refused; none if it is good. */
    synchronized Optional<Integer> objection(Call call) {
        String token = call.query("access_token");
        if (!trustsAll && !trusts(call.address())) {
            return Optional.of(60020);
        }
        if (token.isEmpty()) {
            return Optional.of(41001);
        }
        Given one = given.get(token);
        if (one == null) {
            return Optional.of(40014);
        }
        if (!one.until().isAfter(clock.now())) {
            return Optional.of(42001);
        }
        Set<String> may = apps.getOrDefault(one.secret(), Set.of());
        return may.contains(EVERYTHING) || may.contains(call.area()) ? Optional.empty() : Optional.of(48002);
    }

    private boolean trusts(String address) {
        Instant from = trusted.get(address);
        return from != null && !from.isAfter(clock.now());
    }
}
