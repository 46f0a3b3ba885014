package org.nuanqun.bench.chaos;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.nuanqun.bench.load.Stage;
import org.nuanqun.database.StartRefused;

/** {@code ./nuanqun chaos}: rounds of load and faults; ends with 0 if every round was clean. */
public final class Chaos {

    private static final int SHOWN = 5;

    private final Path jar;
    private final PrintStream out;

    public Chaos(Path jar, PrintStream out) {
        this.jar = jar;
        this.out = out;
    }

    /** The words after {@code chaos}; how many rounds were not clean. */
    public int run(List<String> words) {
        ChaosOptions options =
                ChaosOptions.read(words, ThreadLocalRandom.current().nextInt(1_000_000));
        try (Stage stage = Stage.with(jar, options.nodes())) {
            out.printf("%d nodes, %s, seed %d%n", options.nodes(), stage.database(), options.seed());
            return playOn(stage, options);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The trial was interrupted.", e);
        }
    }

    private int playOn(Stage stage, ChaosOptions options) throws InterruptedException {
        try {
            stage.startAll();
            return play(stage, options);
        } catch (RuntimeException e) {
            stage.keep();
            throw e;
        }
    }

    private int play(Stage stage, ChaosOptions options) throws InterruptedException {
        int broken = 0;
        int posted = 0;
        for (int i = 0; i < options.rounds(); i++) {
            long seed = options.seed() + i;
            Round.Result result = new Round(stage, options, seed).play();
            posted += result.posted();
            out.printf("seed %d: %s; %d posted; %s%n", seed, result.what(), result.posted(), result.verdict());
            result.verdict().faults().limit(SHOWN).forEach(fault -> out.println("    " + fault));
            broken += result.verdict().isClean() ? 0 : 1;
        }
        out.printf("%d rounds, %d posted, %d rounds not clean%n", options.rounds(), posted, broken);
        if (broken > 0) {
            out.println("Logs, histories and database stay in " + stage.keep());
            out.println("A round is played again by --rounds 1 --seed with its number and the same --faults.");
        }
        return broken;
    }
}
