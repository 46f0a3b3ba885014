package org.nuanqun.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Labelled messages, one a line: label, tab, text. */
record Corpus(List<Line> lines) {

    static final Path OWN = Path.of("src/test/resources/triage");
    static final Path SHARED = Path.of("../shared/data/redflags-dev.tsv");

    record Line(String label, String text) {
        boolean isRedFlag() {
            return label.startsWith("redflag:");
        }

        String family() {
            return label.substring("redflag:".length());
        }
    }

    static Corpus own(String name) {
        return of(OWN.resolve(name));
    }

    static Corpus of(Path file) {
        try {
            return new Corpus(Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> line.contains("\t"))
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Line(parts[0], parts[1]))
                    .toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    List<Line> labelled(String label) {
        return lines.stream().filter(line -> line.label().equals(label)).toList();
    }
}
