package org.nuanqun.platformdouble;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a platform does to callers besides answering: refuse the next calls, or the many at a time; hold on to one; be slow to take part. */
public final class Moods {

    private static final int TOO_OFTEN = 45009;
    private static final int TOO_MANY_AT_ONCE = 45033;
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(30);

    private final Rates rates;
    private final Map<String, Queue<Integer>> refusals = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final Map<String, Queue<Integer>> lostAnswers = new ConcurrentHashMap<>();
    private final Map<String, Integer> atOnce = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

    Moods(Rates rates) {
        this.rates = rates;
    }

    /** The next call of this path is answered with the code, whatever it asks. */
    public void refuseNext(String path, int code) {
        refusals.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(code);
    }

    /** From now on every call of this path is answered with the code; 0 lifts that. */
    public void refuse(String path, int code) {
        refused.put(path, code);
    }

    /** The next call of this path is taken, and its answer lost: the line is cut. */
    public void loseNextAnswer(String path) {
        lostAnswers.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(1);
    }

    public void allowPerMinute(String path, int calls) {
        rates.allow(path, Rates.Of.CORPORATION, calls, Duration.ofMinutes(1));
    }

    /** How many calls of one interface may be under way together. */
    public void allowAtOnce(String path, int calls) {
        atOnce.put(path, calls);
    }

    /** Calls of this path get no answer until they are let go. */
    public void hold(String path) {
        held.put(path, new CountDownLatch(1));
    }

    public void letGo(String path) {
        CountDownLatch latch = held.remove(path);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** How many calls of this path are under way. */
    public int running(String path) {
        return counter(path).get();
    }

    boolean losesAnswer(String path) {
        Queue<Integer> queue = lostAnswers.get(path);
        return queue != null && queue.poll() != null;
    }

    void began(String path) {
        counter(path).incrementAndGet();
    }

    void ended(String path) {
        counter(path).decrementAndGet();
    }

    /** The code with which a call that began is refused, after it was held where it is to be held. */
    Optional<Integer> objection(String path, String corporation, String address) {
        if (running(path) > atOnce.getOrDefault(path, Integer.MAX_VALUE)) {
            return Optional.of(TOO_MANY_AT_ONCE);
        }
        wait(path);
        Queue<Integer> queue = refusals.get(path);
        Integer next = queue == null ? null : queue.poll();
        int lasting = refused.getOrDefault(path, 0);
        if (next != null || lasting != 0) {
            return Optional.of(next != null ? next : lasting);
        }
        return rates.isOver(path, corporation, address) ? Optional.of(TOO_OFTEN) : Optional.empty();
    }

    private void wait(String path) {
        CountDownLatch latch = held.get(path);
        try {
            if (latch != null && !latch.await(LONGEST_HOLD.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("held " + path + " for " + LONGEST_HOLD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private AtomicInteger counter(String path) {
        return running.computeIfAbsent(path, _ -> new AtomicInteger());
    }
}
