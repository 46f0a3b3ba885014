package org.nuanqun.bench.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One target, fed until it is enough. */
final class Trial {

    /** Whoever breaks this often is broken; more would only fill the screen. */
    private static final int ENOUGH = 20;

    /** What a thread worked, not what it waited: other programs on the machine make nothing slow. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Target target;
    private final List<Found> found = new ArrayList<>();
    private Duration slowest = Duration.ZERO;
    private long fed;

    Trial(Target target) {
        this.target = target;
    }

    /** @param found the inputs that were not taken as they should */
    record Result(String name, long fed, Duration slowest, List<Found> found) {}

    /** @param more asked before each input */
    Result run(long seed, BooleanSupplier more) {
        Mutations mutations = new Mutations(target, new SplittableRandom(seed));
        while (found.size() < ENOUGH && more.getAsBoolean()) {
            feed(mutations.next());
        }
        return new Result(target.name(), fed, slowest, List.copyOf(found));
    }

    private void feed(String input) {
        fed++;
        @Nullable Throwable thrown = taste(input);
        if (thrown != null) {
            found.add(new Found(input, thrown.toString(), List.of(thrown.getStackTrace())));
        }
    }

    private @Nullable Throwable taste(String input) {
        try {
            Duration took = time(input);
            if (took.compareTo(target.patience()) > 0) {
                // A compiler may just have been at work: only what is slow three times is slow.
                took = fastest(took, fastest(time(input), time(input)));
            }
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            return took.compareTo(target.patience()) > 0 ? new TooSlow(took) : null;
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError thrown) {
            return thrown;
        }
    }

    private Duration time(String input) {
        long began = CPU.getCurrentThreadCpuTime();
        target.taste().accept(input);
        return Duration.ofNanos(CPU.getCurrentThreadCpuTime() - began);
    }

    private static Duration fastest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooSlow(Duration took) {
            super("took " + took.toMillis() + " ms");
        }
    }
}
