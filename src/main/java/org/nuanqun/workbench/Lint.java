package org.nuanqun.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        List<ScriptError> mistakes = mistakes(folder, today);
        if (mistakes.isEmpty()) {
            praise(ScriptSet.read(folder));
            return 0;
        }
        mistakes.forEach(out::println);
        out.printf("%d to mend%n", mistakes.size());
        return 1;
    }

    /** Every mistake of a folder of scripts, its dialogues and banned claims included. */
    static List<ScriptError> mistakes(Path folder, LocalDate today) {
        List<ScriptError> mistakes = new ArrayList<>(ScriptSet.mistakes(folder, today));
        mistakes.addAll(mistakesInDialogues(folder));
        if (mistakes.isEmpty()) {
            mistakes.addAll(bannedClaims(ScriptSet.read(folder)));
        }
        return mistakes;
    }

    private static List<ScriptError> mistakesInDialogues(Path folder) {
        try {
            Dialogue.in(folder);
            return List.of();
        } catch (ScriptErrors found) {
            return found.errors();
        }
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

    private void praise(ScriptSet set) {
        out.printf(
                "scripts %s are valid: %d conditions, %d red-flag families, %d answers, %d courses, %d texts, %d"
                        + " dialogues%n",
                set.version(),
                set.conditions().size(),
                set.redFlags().size(),
                set.answers().size(),
                set.courses().size(),
                set.texts().keys().size(),
                Dialogue.in(folder).size());
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
}
