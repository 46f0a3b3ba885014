package org.nuanqun.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nuanqun.database.StartRefused;

/** Measures what it is asked to, or everything; prints a table and writes the figures where it is told to. */
public final class Bench {

    private static final String TRIAGE = "triage";

    /** By name, in the order in which they are measured: each needs a service that runs. */
    private static final Map<String, Function<TrialService, List<Figure>>> MEASURES = measures();

    private final Path launcher;
    private final Path scripts;

    public Bench(Path launcher, Path scripts) {
        this.launcher = launcher;
        this.scripts = scripts;
    }

    private static Map<String, Function<TrialService, List<Figure>>> measures() {
        Map<String, Function<TrialService, List<Figure>>> measures = new LinkedHashMap<>();
        measures.put("start", TrialService::startUp);
        measures.put("intake", service -> new IntakeRate(service).measure());
        measures.put("acknowledgement", service -> new AcknowledgementTime(service).measure());
        measures.put("sealed", service -> new SealedAcknowledgementTime(service).measure());
        measures.put("reply", service -> new ReplyLatency(service).measure());
        measures.put("memory", TrialService::memory);
        return measures;
    }

    /** The words after {@code bench}: {@code --only NAME} and {@code --json FILE}, both or none. */
    public int run(List<String> words) {
        Optional<Path> json = option(words, "--json").map(Path::of);
        Optional<String> only = option(words, "--only");
        refuseUnknown(only);
        List<Figure> figures = new ArrayList<>();
        if (only.isEmpty() || only.get().equals(TRIAGE)) {
            show(figures, TriageCost.measure(scripts));
        }
        if (only.isEmpty() || MEASURES.containsKey(only.get())) {
            measureService(only, figures);
        }
        json.ifPresent(file -> write(file, figures));
        return 0;
    }

    private void measureService(Optional<String> only, List<Figure> figures) {
        try (TrialService service = TrialService.startedBy(launcher)) {
            MEASURES.forEach((name, measure) -> {
                if (only.isEmpty() || only.get().equals(name)) {
                    show(figures, measure.apply(service));
                }
            });
        }
    }

    private static void refuseUnknown(Optional<String> only) {
        if (only.isPresent() && !only.get().equals(TRIAGE) && !MEASURES.containsKey(only.get())) {
            throw new StartRefused("The bench measures triage, " + String.join(", ", MEASURES.keySet()) + "; "
                    + only.get() + " is none of them.");
        }
    }

    private static void show(List<Figure> all, List<Figure> more) {
        more.forEach(System.out::println);
        all.addAll(more);
    }

    private static Optional<String> option(List<String> words, String name) {
        for (int i = 0; i < words.size(); i += 2) {
            if (!Set.of("--json", "--only").contains(words.get(i)) || i + 1 == words.size()) {
                throw new StartRefused("./nuanqun bench takes --only NAME and --json FILE.");
            }
            if (words.get(i).equals(name)) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
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
