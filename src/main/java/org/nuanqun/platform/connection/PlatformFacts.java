package org.nuanqun.platform.connection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What each platform needs in an account's file, and which interfaces we call there. The table stands in platforms.tsv. */
final class PlatformFacts {

    private PlatformFacts() {}

    /**
     * {@code key} is a setting, the path of an interface, or a name with the English one in {@code body}; {@code mend} says where
     * it is found or granted; {@code purpose}: what an interface is for, "" for the rest.
     */
    record Fact(String platform, String kind, String key, String body, String mend, String purpose) {}

    static List<Fact> of(String platform) {
        return all().stream().filter(fact -> fact.platform().equals(platform)).toList();
    }

    static boolean knows(String platform) {
        return !of(platform).isEmpty();
    }

    static Optional<String> api(String platform) {
        return of(platform).stream()
                .filter(fact -> fact.kind().equals("api"))
                .map(Fact::key)
                .findFirst();
    }

    static List<Fact> all() {
        try (InputStream file = PlatformFacts.class.getResourceAsStream("platforms.tsv")) {
            if (file == null) {
                throw new IllegalStateException("platforms.tsv is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Fact(
                            cells[0], cells[1], cells[2], cells[3], cells[4], cells.length > 5 ? cells[5] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
