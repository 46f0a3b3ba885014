package org.nuanqun.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nuanqun.advertising.Advertising;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.ScriptError;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.scripts.ScriptSet;

/** Tells an author every mistake, or how much there is; needs neither database nor service. */
final class Lint {

    private final Path folder;
    private final PrintStream out;

    Lint(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** The exit code: 0 if nothing is to be mended. */
    int run(LocalDate today) {
        Found found = Found.in(folder, today);
        if (found.mistakes().isEmpty()) {
            praise(found.set().orElseThrow(), found.dialogues().orElseThrow().size());
            return 0;
        }
        found.mistakes().forEach(out::println);
        out.printf("%d to mend%n", found.mistakes().size());
        return 1;
    }

    /** Every mistake of a folder of scripts, its dialogues and banned claims included. */
    static List<ScriptError> mistakes(Path folder, LocalDate today) {
        return Found.in(folder, today).mistakes();
    }

    private static List<ScriptError> bannedClaims(ScriptSet set) {
        Advertising advertising = Advertising.of(set.advertising());
        return set.spoken().stream()
                .flatMap(text -> advertising.in(text.text(), text.kind()).stream()
                        .map(found -> new ScriptError(
                                text.file(),
                                text.line(),
                                "“%s”: %s (%s)".formatted(found.words(), found.why(), found.law()),
                                found.instead())))
                .sorted()
                .toList();
    }

    private void praise(ScriptSet set, int dialogues) {
        out.printf(
                "scripts %s are valid: %d conditions, %d red-flag families, %d answers, %d courses, %d texts, %d"
                        + " dialogues%n",
                set.version(),
                set.conditions().size(),
                set.redFlags().size(),
                set.answers().size(),
                set.courses().size(),
                set.texts().keys().size(),
                dialogues);
        long unapproved =
                set.answers().stream().filter(answer -> !answer.isApproved()).count();
        if (unapproved > 0) {
            out.printf(
                    "%d answers are demonstration texts that no clinician of the hospital has approved%n", unapproved);
        }
        set.answers().stream()
                .map(AnswerScript::expires)
                .min(LocalDate::compareTo)
                .ifPresent(first -> out.printf("the first answer expires on %s%n", first));
    }

    /** What a folder holds, read once: what could not be read is missing, and among the mistakes. */
    private record Found(Optional<ScriptSet> set, Optional<List<Dialogue>> dialogues, List<ScriptError> mistakes) {

        static Found in(Path folder, LocalDate today) {
            List<ScriptError> mistakes = new ArrayList<>();
            Optional<ScriptSet> set = attempt(() -> ScriptSet.read(folder, today), mistakes);
            Optional<List<Dialogue>> dialogues = attempt(() -> Dialogue.in(folder), mistakes);
            if (mistakes.isEmpty()) {
                set.map(Lint::bannedClaims).ifPresent(mistakes::addAll);
            }
            return new Found(set, dialogues, mistakes);
        }

        private static <T> Optional<T> attempt(Supplier<T> reading, List<ScriptError> mistakes) {
            try {
                return Optional.of(reading.get());
            } catch (ScriptErrors found) {
                mistakes.addAll(found.errors());
                return Optional.empty();
            }
        }
    }
}
