package org.nuanqun.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.StartRefused;

/** Measures intake, replies, triage and start-up; prints a table and writes the figures where it is told to. */
public final class Bench {

    private final Path launcher;
    private final Path scripts;

    public Bench(Path launcher, Path scripts) {
        this.launcher = launcher;
        this.scripts = scripts;
    }

    /** The words after {@code bench}: nothing, or {@code --json FILE}. */
    public int run(List<String> words) {
        Optional<Path> json = jsonFile(words);
        List<Figure> figures = new ArrayList<>(TriageCost.measure(scripts));
        figures.forEach(System.out::println);
        try (TrialService service = TrialService.startedBy(launcher)) {
            show(figures, service.startUp());
            show(figures, new IntakeRate(service).measure());
            show(figures, new ReplyLatency(service).measure());
        }
        json.ifPresent(file -> write(file, figures));
        return 0;
    }

    private static void show(List<Figure> all, List<Figure> more) {
        more.forEach(System.out::println);
        all.addAll(more);
    }

    private static Optional<Path> jsonFile(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() != 2 || !words.getFirst().equals("--json")) {
            throw new StartRefused("./nuanqun bench takes nothing, or --json FILE.");
        }
        return Optional.of(Path.of(words.get(1)));
    }

    private static void write(Path file, List<Figure> figures) {
        try {
            Files.writeString(
                    file,
                    new ObjectMapper()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(figures)
                            + "\n");
        } catch (IOException e) {
            throw new StartRefused(file + " cannot be written: " + e.getMessage() + "; name another file.", e);
        }
    }
}
