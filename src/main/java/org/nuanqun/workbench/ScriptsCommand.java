package org.nuanqun.workbench;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code ./nuanqun scripts lint}, {@code try}, {@code record}, {@code evaluate} and {@code learn}: what starts no service. */
public final class ScriptsCommand {

    private ScriptsCommand() {}

    /** The exit code, or nothing when the words ask for something that needs the running service. */
    public static Optional<Integer> run(List<String> words, LocalDate today, InputStream in, PrintStream out) {
        if (!words.isEmpty() && words.getFirst().equals("try")) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Try(folder(), today, lines, out, isTalk()).run(words.subList(1, words.size())));
        }
        if (!words.isEmpty() && words.getFirst().equals("evaluate")) {
            return Optional.of(new Evaluate(folder(), out).run(words.subList(1, words.size())));
        }
        if (!words.isEmpty() && words.getFirst().equals("record")) {
            return Optional.of(new RecordChat(folder(), out).run(words.subList(1, words.size())));
        }
        if (words.size() == 2 && words.getFirst().equals("learn")) {
            return Optional.of(new Learn(folder(), out).run(Path.of(words.get(1))));
        }
        return words.equals(List.of("lint")) ? Optional.of(new Lint(folder(), out).run(today)) : Optional.empty();
    }

    /** Both ends are a terminal: what is piped in or out is for a program. */
    private static boolean isTalk() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static Path folder() {
        String setting =
                System.getProperty("scripts.folder", System.getenv().getOrDefault("SCRIPTS_FOLDER", "bot-scripts"));
        return Path.of(setting);
    }
}
