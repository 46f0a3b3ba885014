package org.nuanqun.workbench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code ./nuanqun scripts lint}, {@code evaluate} and {@code learn}: what needs no service. */
public final class ScriptsCommand {

    private ScriptsCommand() {}

    /** The exit code, or nothing when the words ask for something that needs the running service. */
    public static Optional<Integer> run(List<String> words, LocalDate today, PrintStream out) {
        if (!words.isEmpty() && words.getFirst().equals("evaluate")) {
            return Optional.of(new Evaluate(folder(), out).run(words.subList(1, words.size())));
        }
        if (words.size() == 2 && words.getFirst().equals("learn")) {
            return Optional.of(new Learn(folder(), out).run(Path.of(words.get(1))));
        }
        return words.equals(List.of("lint")) ? Optional.of(new Lint(folder(), out).run(today)) : Optional.empty();
    }

    private static Path folder() {
        String setting =
                System.getProperty("scripts.folder", System.getenv().getOrDefault("SCRIPTS_FOLDER", "bot-scripts"));
        return Path.of(setting);
    }
}
