package org.nuanqun.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the caller did and saw: a file that only grows, one line for each posting and one for each end. */
public final class History implements AutoCloseable {

    private final Writer lines;

    private History(Writer lines) {
        this.lines = lines;
    }

    public static History in(Path file) {
        try {
            return new History(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException("no history can be kept in " + file, e);
        }
    }

    public void invoked(String identity, String person, long nanos) {
        write("invoked\t%s\t%s\t%d\n".formatted(identity, person, nanos));
    }

    public void ended(String identity, Outcome outcome, long nanos) {
        write("ended\t%s\t%s\t%d\n".formatted(identity, outcome, nanos));
    }

    private synchronized void write(String line) {
        try {
            lines.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be written", e);
        }
    }

    /** @throws IllegalArgumentException if a line is none of a history */
    public static List<Operation> read(Path file) {
        try {
            return read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the history " + file + " cannot be read", e);
        }
    }

    private static List<Operation> read(List<String> lines) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split("\t", -1);
            if (words.length != 4) {
                throw new IllegalArgumentException("'%s' is no line of a history".formatted(line));
            }
            long nanos = Long.parseLong(words[3]);
            switch (words[0]) {
                case "invoked" ->
                    operations.putIfAbsent(words[1], new Operation(words[1], words[2], nanos, Optional.empty()));
                case "ended" -> operations.computeIfPresent(words[1], (_, known) -> ended(known, words[2], nanos));
                default -> throw new IllegalArgumentException("'%s' is no line of a history".formatted(line));
            }
        }
        return List.copyOf(operations.values());
    }

    private static Operation ended(Operation known, String outcome, long nanos) {
        return Outcome.valueOf(outcome) == Outcome.ACKNOWLEDGED
                        && known.acknowledged().isEmpty()
                ? new Operation(known.identity(), known.person(), known.invoked(), Optional.of(nanos))
                : known;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
