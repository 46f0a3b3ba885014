package org.nuanqun.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptSet;

/**
 * {@code ./nuanqun scripts evaluate INPUT [--map FILE] [--out FILE]}: reads labelled messages and says how well the scripts
 * understand them. What kind of input it is shows in its form: a TSV, JSON Lines with labels or without, a folder.
 */
final class Evaluate {

    private static final String USAGE =
            """
            Name what to evaluate: ./nuanqun scripts evaluate INPUT [--map FILE] [--out FILE]
              INPUT  a TSV with the columns label and text; JSON Lines with id, text and (for triage) label;
                     or a folder with kb.jsonl and queries.jsonl
              --map  which label of the file is which condition or department (usually found by itself)
              --out  where to write one JSON object for each row
            """;

    /** The words of the command line. */
    private record Asked(Path input, @Nullable Path map, @Nullable Path out) {

        static Optional<Asked> in(List<String> words) {
            List<String> names = new ArrayList<>();
            Path map = null;
            Path out = null;
            for (int i = 0; i < words.size(); i++) {
                boolean hasValue = i + 1 < words.size();
                switch (words.get(i)) {
                    case "--map" -> map = hasValue ? Path.of(words.get(++i)) : null;
                    case "--out" -> out = hasValue ? Path.of(words.get(++i)) : null;
                    default -> names.add(words.get(i));
                }
            }
            return names.size() == 1 ? Optional.of(new Asked(Path.of(names.getFirst()), map, out)) : Optional.empty();
        }
    }

    private final Path scripts;
    private final PrintStream out;

    Evaluate(Path scripts, PrintStream out) {
        this.scripts = scripts;
        this.out = out;
    }

    /** The exit code: 0 when it was measured, 2 when the input cannot be read. */
    int run(List<String> words) {
        Optional<Asked> asked = Asked.in(words);
        if (asked.isEmpty() || !Files.exists(asked.get().input())) {
            asked.ifPresent(one -> out.printf("there is no file %s%n", one.input()));
            out.print(USAGE);
            return 2;
        }
        try {
            EvaluatedRows rows = measure(asked.get());
            Path file = asked.get().out();
            if (file != null) {
                rows.writeTo(file);
                out.printf("%d rows written to %s%n", rows.size(), file);
            }
            return 0;
        } catch (IOException | IllegalArgumentException unreadable) {
            out.printf("%s cannot be evaluated: %s%n", asked.get().input(), unreadable.getMessage());
            return 2;
        }
    }

    private EvaluatedRows measure(Asked asked) throws IOException {
        Path input = asked.input();
        Meaning meaning = Meaning.loaded();
        if (Files.isDirectory(input)) {
            return new AnswerEvaluation(meaning, out).run(input);
        }
        ScriptSet set = ScriptSet.read(scripts);
        if (!input.toString().endsWith(".jsonl")) {
            return new DangerEvaluation(set, meaning, out).run(Files.readAllLines(input));
        }
        List<LabelledMessage> messages = LabelledMessage.in(input);
        if (messages.stream().allMatch(message -> message.label().isEmpty())) {
            return new ChatEvaluation(set, meaning, out).run(messages);
        }
        LabelMap map = asked.map() == null
                ? LabelMap.fitting(scripts.resolve("evaluation"), messages, set)
                : LabelMap.read(asked.map(), set);
        return new ConditionEvaluation(set, meaning, map, out).run(messages);
    }
}
