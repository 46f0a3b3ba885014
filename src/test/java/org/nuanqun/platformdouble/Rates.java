package org.nuanqun.platformdouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How often something may be called: by window of any length, for each interface, of a corporation or of an address. Who is
 * over the number is blocked for the length of the window, a month being thirty days.
 */
public final class Rates {

    /** Who is counted together. */
    public enum Of {
        CORPORATION,
        ADDRESS
    }

    /** {@code path} "" for each interface by itself. */
    public record Rule(String path, Of of, int calls, Duration window) {}

    private record Key(Rule rule, String path, String who) {}

    private final DoubleClock clock;
    private final Habits habits;
    private final List<Rule> rules = new CopyOnWriteArrayList<>(List.of(
            new Rule("", Of.CORPORATION, 10_000, Duration.ofMinutes(1)),
            new Rule("", Of.CORPORATION, 150_000, Duration.ofHours(1)),
            new Rule("", Of.ADDRESS, 20_000, Duration.ofMinutes(1)),
            new Rule("", Of.ADDRESS, 600_000, Duration.ofHours(1))));
    private final Map<Key, Deque<Instant>> calls = new HashMap<>();
    private final Map<Key, Instant> blockedUntil = new HashMap<>();

    Rates(DoubleClock clock, Habits habits) {
        this.clock = clock;
        this.habits = habits;
    }

    public void allow(String path, Of of, int calls, Duration window) {
        rules.add(new Rule(path, of, calls, window));
    }

    /** A rule whose number may have changed since. */
    void only(String path, Of of, int calls, Duration window) {
        Rule rule = new Rule(path, of, calls, window);
        if (!rules.equals(List.of(rule))) {
            rules.clear();
            rules.add(rule);
        }
    }

    /** Counts the call; whether it is one too many by any rule. */
    synchronized boolean isOver(String path, String corporation, String address) {
        boolean isOver = false;
        for (Rule rule : rules) {
            if (rule.path().isEmpty() || rule.path().contentEquals(path)) {
                String who = rule.of() == Of.CORPORATION ? corporation : address;
                isOver |= isOver(new Key(rule, path, who), clock.now());
            }
        }
        return isOver;
    }

    private boolean isOver(Key key, Instant now) {
        if (blockedUntil.getOrDefault(key, Instant.MIN).isAfter(now)) {
            return true;
        }
        Deque<Instant> lately = calls.computeIfAbsent(key, _ -> new ArrayDeque<>());
        Instant begin = begin(key.rule().window(), now);
        while (!lately.isEmpty() && lately.getFirst().isBefore(begin)) {
            lately.removeFirst();
        }
        lately.addLast(now);
        if (lately.size() <= key.rule().calls()) {
            return false;
        }
        lately.clear();
        blockedUntil.put(key, now.plus(key.rule().window()));
        return true;
    }

    private Instant begin(Duration window, Instant now) {
        if (habits.isOn(Habit.SLIDING_WINDOW)) {
            return now.minus(window);
        }
        long length = window.toSeconds();
        return Instant.ofEpochSecond(now.getEpochSecond() / length * length);
    }
}
