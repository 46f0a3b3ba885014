package org.nuanqun.platformdouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a platform does to callers besides answering: refuse the next calls, and count how many come in a minute. */
public final class Moods {

    private final DoubleClock clock;
    private final Map<String, Queue<Integer>> refusals = new ConcurrentHashMap<>();
    private final Map<String, Integer> perMinute = new ConcurrentHashMap<>();
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    private final Map<String, Instant> blockedUntil = new HashMap<>();

    Moods(DoubleClock clock) {
        this.clock = clock;
    }

    /** The next call of this path is answered with the code, whatever it asks. */
    public void refuseNext(String path, int code) {
        refusals.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(code);
    }

    public void allowPerMinute(String path, int calls) {
        perMinute.put(path, calls);
    }

    Optional<Integer> objection(String path) {
        Queue<Integer> queue = refusals.get(path);
        Integer next = queue == null ? null : queue.poll();
        return next != null ? Optional.of(next) : tooOften(path);
    }

    private synchronized Optional<Integer> tooOften(String path) {
        Integer limit = perMinute.get(path);
        if (limit == null) {
            return Optional.empty();
        }
        Instant now = clock.now();
        if (blockedUntil.getOrDefault(path, Instant.MIN).isAfter(now)) {
            return Optional.of(45009);
        }
        Deque<Instant> lately = calls.computeIfAbsent(path, _ -> new ArrayDeque<>());
        lately.addLast(now);
        while (lately.getFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            lately.removeFirst();
        }
        if (lately.size() <= limit) {
            return Optional.empty();
        }
        blockedUntil.put(path, now.plus(Duration.ofMinutes(1)));
        return Optional.of(45009);
    }
}
