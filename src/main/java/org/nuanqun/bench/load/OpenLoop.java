package org.nuanqun.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Starts each thing at its planned moment, whether earlier ones have ended or not. What is measured from the planned moment
 * therefore contains the waiting that a closed loop would leave out ("coordinated omission").
 */
public final class OpenLoop {

    private OpenLoop() {}

    /** One thing to do; {@code planned} is in the nanoseconds of {@link System#nanoTime}. */
    public interface Act {
        void at(int number, long planned) throws InterruptedException;
    }

    /** Does {@code perSecond * time} things and waits for their ends. */
    public static int run(double perSecond, Duration time, Act act) {
        long end = System.nanoTime() + time.toNanos();
        return run(perSecond, () -> System.nanoTime() < end, act);
    }

    /** The same for as long as it goes on; how many things were begun. */
    public static int run(double perSecond, BooleanSupplier goesOn, Act act) {
        long began = System.nanoTime();
        int begun = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (; goesOn.getAsBoolean(); begun++) {
                int number = begun;
                long planned = began + (long) (number * 1e9 / perSecond);
                waitUntil(planned);
                threads.execute(() -> act(act, number, planned));
            }
        }
        return begun;
    }

    private static void act(Act act, int number, long planned) {
        try {
            act.at(number, planned);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
