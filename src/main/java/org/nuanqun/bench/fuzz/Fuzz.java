package org.nuanqun.bench.fuzz;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.nuanqun.scripts.ScriptSet;

/** {@code ./nuanqun fuzz}: each target some minutes; ends with 0 if none took an input as it should not. */
public final class Fuzz {

    private static final int SHOWN = 5;

    private final Path scripts;
    private final PrintStream out;

    public Fuzz(Path scripts, PrintStream out) {
        this.scripts = scripts;
        this.out = out;
    }

    /** The words after {@code fuzz}; how many inputs were not taken as they should. */
    public int run(List<String> words) {
        FuzzOptions options =
                FuzzOptions.read(words, ThreadLocalRandom.current().nextInt(1_000_000));
        out.printf("seed %d, %s min for each%n", options.seed(), options.minutes());
        try (Writing writing = Writing.on(scripts)) {
            Understanding understanding = new Understanding(ScriptSet.read(scripts));
            return List.of(understanding.messages(), understanding.bot(), Callbacks.bodies(), writing.scripts())
                    .stream()
                    .filter(target ->
                            options.only().isEmpty() || options.only().get().equals(target.name()))
                    .mapToInt(target -> feed(target, options))
                    .sum();
        }
    }

    private int feed(Target target, FuzzOptions options) {
        long end = System.nanoTime() + (long) (options.minutes() * TimeUnit.MINUTES.toNanos(1));
        Trial.Result result = new Trial(target).run(options.seed(), () -> System.nanoTime() < end);
        out.printf(
                "%-10s %9d inputs, the slowest %d ms, %d not taken as they should%n",
                result.name(),
                result.fed(),
                result.slowest().toMillis(),
                result.found().size());
        result.found().stream().limit(SHOWN).forEach(found -> out.println("    " + found.told()));
        return result.found().size();
    }
}
