package org.nuanqun.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.StartRefused;

/**
 * What the commands were asked for.
 *
 * @param file the file or folder named
 * @param keep how many backups stay in the folder; 0 for all
 * @param check only look whether the file is whole
 * @param replace what the database holds may go
 * @param others words that say which database is meant
 */
public record Words(Optional<Path> file, int keep, boolean check, boolean replace, List<String> others) {

    public static Words read(List<String> words) {
        List<String> others = new ArrayList<>();
        Path file = null;
        int keep = 0;
        boolean check = false;
        boolean replace = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--keep" -> keep = number(after(words, i++));
                case "--check" -> check = true;
                case "--replace" -> replace = true;
                default -> {
                    if (word.startsWith("--")) {
                        others.add(word);
                        others.add(after(words, i++));
                    } else {
                        file = only(file, word);
                    }
                }
            }
        }
        return new Words(Optional.ofNullable(file), keep, check, replace, List.copyOf(others));
    }

    private static Path only(@Nullable Path before, String word) {
        if (before != null) {
            throw new StartRefused("One file at a time: " + before + " or " + word + ".");
        }
        return Path.of(word);
    }

    private static String after(List<String> words, int at) {
        if (at + 1 == words.size()) {
            throw new StartRefused("The option " + words.get(at) + " needs a value; ./nuanqun help shows it.");
        }
        return words.get(at + 1);
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new StartRefused("\"" + text + "\" is not a number of backups to keep; write one from 1 on.");
        }
        return Integer.parseInt(text);
    }
}
