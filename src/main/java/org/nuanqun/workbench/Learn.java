package org.nuanqun.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nuanqun.knowledge.AnswerIndex;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.TriageReader;

/**
 * {@code ./nuanqun scripts learn FOLDER}: works out what the sentences of the scripts mean, so that a first start need not. The
 * file it leaves there belongs into a data folder, or {@code language.folder} names its folder.
 */
final class Learn {

    private final Path scripts;
    private final PrintStream out;

    Learn(Path scripts, PrintStream out) {
        this.scripts = scripts;
        this.out = out;
    }

    /** The exit code: 0 when it is done, 1 where the scripts are not valid or sentence meaning is not to be had. */
    int run(Path folder) {
        Meaning meaning = Meaning.loaded(Optional.of(folder));
        if (!meaning.isLoaded()) {
            return 1;
        }
        try {
            learn(ScriptSet.read(scripts), meaning);
            return 0;
        } catch (ScriptErrors invalid) {
            invalid.errors().forEach(out::println);
            return 1;
        }
    }

    private static void learn(ScriptSet set, Meaning meaning) {
        CompletableFuture<AnswerIndex> answers = CompletableFuture.supplyAsync(() -> AnswerIndex.of(set, meaning));
        TriageReader.of(set, meaning);
        answers.join();
        meaning.keep();
    }
}
