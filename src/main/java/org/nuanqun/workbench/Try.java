package org.nuanqun.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * {@code ./nuanqun scripts try [--group CONDITION]}: a sentence in, what it was understood to be out, until the end of the
 * input. Needs neither database nor service.
 */
final class Try {

    private static final String USAGE =
            """
            ./nuanqun scripts try [--group CONDITION] [SENTENCE]
              without a sentence it asks for one after the other, or reads one from each line of what is piped into it
              --group  as if it were said in the group of that condition
            """;

    private final Path scripts;
    private final LocalDate today;
    private final BufferedReader in;
    private final PrintStream out;
    private final boolean isTalk;

    /** @param isTalk somebody sits before it: then it greets and prompts, and repeats nothing */
    Try(Path scripts, LocalDate today, BufferedReader in, PrintStream out, boolean isTalk) {
        this.scripts = scripts;
        this.today = today;
        this.in = in;
        this.out = out;
        this.isTalk = isTalk;
    }

    /** The exit code: 0 at the end of the input, 1 where the scripts are not valid, 2 where the words are not understood. */
    int run(List<String> words) {
        boolean namesGroup = !words.isEmpty() && words.getFirst().equals("--group");
        List<String> sentence = words.subList(namesGroup ? Math.min(2, words.size()) : 0, words.size());
        if ((namesGroup && words.size() < 2) || sentence.stream().anyMatch(word -> word.startsWith("--"))) {
            out.print(USAGE);
            return 2;
        }
        try {
            ScriptSet set = ScriptSet.read(scripts);
            Optional<ConditionCode> group = namesGroup ? condition(set, words.get(1)) : Optional.empty();
            if (namesGroup && group.isEmpty()) {
                return 2;
            }
            read(set, group, String.join(" ", sentence));
            return 0;
        } catch (ScriptErrors mistakes) {
            mistakes.errors().forEach(out::println);
            out.println("mend these first: ./nuanqun scripts lint");
            return 1;
        } catch (IOException broken) {
            out.println("the input cannot be read: " + broken.getMessage());
            return 2;
        }
    }

    private Optional<ConditionCode> condition(ScriptSet set, String name) {
        Optional<ConditionCode> known = set.conditions().keySet().stream()
                .filter(code -> code.value().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            List<String> codes = set.conditions().keySet().stream()
                    .map(ConditionCode::value)
                    .sorted()
                    .toList();
            out.printf("there is no condition %s; there are %s%n", name, String.join(", ", codes));
        }
        return known;
    }

    private void read(ScriptSet set, Optional<ConditionCode> group, String sentence) throws IOException {
        if (isTalk) {
            out.println("reading the scripts (up to a minute after they were changed) ...");
        }
        TriedSentence tried = new TriedSentence(set, Meaning.loaded(), group, today, out);
        if (!sentence.isBlank()) {
            tried.tell(sentence);
            return;
        }
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            if (!line.get().isBlank()) {
                repeat(line.get());
                tried.tell(line.get().strip());
            }
        }
    }

    private Optional<String> next() throws IOException {
        if (isTalk) {
            out.print("\nas a patient would write it (Ctrl-D ends)> ");
            out.flush();
        }
        return Optional.ofNullable(in.readLine());
    }

    private void repeat(String line) {
        if (!isTalk) {
            out.println("> " + line.strip());
        }
    }
}
