package org.nuanqun.bench.fuzz;

import java.util.List;
import java.util.Optional;
import org.nuanqun.database.StartRefused;

/** What the words after {@code fuzz} ask for. */
record FuzzOptions(double minutes, long seed, Optional<String> only) {

    static FuzzOptions read(List<String> words, long newSeed) {
        double minutes = 1;
        long seed = newSeed;
        Optional<String> only = Optional.empty();
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (words.get(i)) {
                case "--minutes" -> minutes = number(words.get(i), value);
                case "--seed" -> seed = (long) number(words.get(i), value);
                case "--only" -> only = Optional.of(value);
                default ->
                    throw new StartRefused(
                            "./nuanqun fuzz takes --minutes, --seed and --only; " + words.get(i) + " is none of them.");
            }
        }
        return new FuzzOptions(minutes, seed, only);
    }

    private static double number(String option, String value) {
        if (!value.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            throw new StartRefused("The option %s needs a number, not '%s'.".formatted(option, value));
        }
        return Double.parseDouble(value);
    }
}
