package org.nuanqun.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.database.Folders;
import org.nuanqun.scripts.ScriptErrors;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Triage;

/** Whatever an author may save: either every mistake is named, or what was read can be used. */
final class Writing implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A script is longer than a message. */
    private static final int LONGEST = 100_000;

    /** Between the file's name and its content, in an input. */
    private static final String SAVED_AS = "\n@\n";

    private final Path folder;
    private final Map<String, String> contents;

    private Writing(Path folder, Map<String, String> contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /** On a copy of these scripts, which goes with it. */
    static Writing on(Path scripts) {
        try (Stream<Path> all = Files.walk(scripts)) {
            Path folder = Files.createTempDirectory("nuanqun-fuzz-");
            Map<String, String> contents = all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> scripts.relativize(path).toString(), Writing::content));
            Writing writing = new Writing(folder, contents);
            contents.keySet().forEach(writing::restore);
            return writing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Target scripts() {
        return new Target(
                "scripts",
                contents.entrySet().stream()
                        .filter(file ->
                                file.getKey().endsWith(".yaml") || file.getKey().endsWith(".md"))
                        .filter(file -> !file.getKey().contains("dialogues"))
                        .map(file -> file.getKey() + SAVED_AS + file.getValue())
                        .sorted()
                        .toList(),
                LONGEST,
                PATIENCE,
                this::save);
    }

    private void save(String input) {
        int end = input.indexOf(SAVED_AS);
        String name = end < 0 ? "" : input.substring(0, end);
        if (!contents.containsKey(name)) {
            return; // the damage is in the name: nobody's file
        }
        write(name, input.substring(end + SAVED_AS.length()));
        try {
            Triage.by(ScriptSet.read(folder));
        } catch (ScriptErrors named) {
            // As it should: the mistakes are told with file and line, and what was in force stays in force.
        } finally {
            restore(name);
        }
    }

    private void restore(String name) {
        write(name, contents.getOrDefault(name, ""));
    }

    private void write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
