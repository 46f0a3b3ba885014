package org.nuanqun.bench.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.nuanqun.bench.load.Caller;
import org.nuanqun.bench.load.Effect;
import org.nuanqun.bench.load.History;
import org.nuanqun.bench.load.OpenLoop;
import org.nuanqun.bench.load.Operation;
import org.nuanqun.bench.load.Stage;

/** Load, one fault in the middle of it, quiet, and the comparison. Its seed decides fault, moment and repeats. */
final class Round {

    private static final long LEAST_LOAD_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final long AFTER_FAULT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long QUIET_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int PEOPLE = 30;
    private static final String QUESTION = "我不爱吃甜的，为什么会血糖高？";
    private static final String DANGER = "怀孕34周，下面出血，止不住";

    private final Stage stage;
    private final ChaosOptions options;
    private final long seed;
    private final String prefix;
    private volatile long end = Long.MAX_VALUE;

    Round(Stage stage, ChaosOptions options, long seed) {
        this.stage = stage;
        this.options = options;
        this.seed = seed;
        this.prefix = "chaos-" + Long.toHexString(seed) + "-" + Long.toHexString(System.nanoTime()) + "-";
    }

    /** What was done and what was found. */
    record Result(String what, int posted, Verdict verdict) {}

    Result play() throws InterruptedException {
        Path file = stage.folder().resolve(prefix + "history.tsv");
        String what = strikeUnderLoad(file);
        awaitQuiet();
        return compare(what, file);
    }

    private String strikeUnderLoad(Path file) throws InterruptedException {
        RandomGenerator random = new SplittableRandom(seed);
        try (History history = History.in(file)) {
            Thread load = loadWith(history);
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_800));
            Fault fault = options.faults().get(random.nextInt(options.faults().size()));
            String what = fault.strike(stage, random);
            end = System.nanoTime() + AFTER_FAULT_NANOS;
            load.join();
            return what;
        } catch (IOException e) {
            throw new UncheckedIOException("the history is incomplete", e);
        }
    }

    /** Until the fault is healed the load goes on. */
    private Thread loadWith(History history) throws InterruptedException {
        Caller caller = new Caller(stage.webhooks(), stage::anyNode, history);
        long least = System.nanoTime() + LEAST_LOAD_NANOS;
        return Thread.ofPlatform()
                .name("load")
                .start(() -> OpenLoop.run(
                        options.rate(),
                        () -> System.nanoTime() < Math.max(least, end),
                        (number, _) -> speak(caller, number)));
    }

    /** One in four is posted up to four times at once, to whichever node comes; one in fifteen is in danger. */
    private void speak(Caller caller, int number) throws InterruptedException {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        boolean isInDanger = random.nextInt(15) == 0;
        String identity = prefix + number;
        String person = isInDanger ? prefix + "danger-" + number : prefix + "p" + number % PEOPLE;
        String text = isInDanger ? DANGER : QUESTION;
        int copies = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
        try (ExecutorService repeats = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int copy = 0; copy < copies; copy++) {
                var unused = repeats.submit(() -> caller.post(identity, person, text));
            }
            caller.post(identity, person, text);
        }
    }

    private void awaitQuiet() throws InterruptedException {
        Records records = new Records(stage.database());
        long latest = System.nanoTime() + QUIET_WITHIN_NANOS;
        while (records.unfinished(prefix) > 0 && System.nanoTime() < latest) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private Result compare(String what, Path file) {
        List<Operation> history = History.read(file);
        List<Entry> entries = new Records(stage.database()).beginningWith(prefix);
        Verdict verdict = new Checker(history, entries, effects()).verdict();
        return new Result(what, history.size(), verdict);
    }

    /** The platform knows people, not events: what was said to this round's people. */
    private List<Effect> effects() {
        return stage.platform().journal().stream()
                .filter(effect -> effect.person().startsWith(prefix))
                .toList();
    }
}
