package org.nuanqun.bench.chaos;

import java.util.Arrays;
import java.util.List;
import org.nuanqun.database.StartRefused;

/** What the words after {@code chaos} ask for. */
record ChaosOptions(int rounds, long seed, List<Fault> faults, int nodes, double rate) {

    static ChaosOptions read(List<String> words, long newSeed) {
        int rounds = 10;
        long seed = newSeed;
        int nodes = 2;
        double rate = 50;
        List<Fault> faults = List.of(Fault.values());
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (words.get(i)) {
                case "--rounds" -> rounds = number(words.get(i), value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--nodes" -> nodes = number(words.get(i), value);
                case "--rate" -> rate = number(words.get(i), value);
                case "--faults" ->
                    faults = Arrays.stream(value.split(",")).map(Fault::named).toList();
                default ->
                    throw new StartRefused("./nuanqun chaos takes --rounds, --seed, --faults, --nodes and --rate; "
                            + words.get(i) + " is none of them.");
            }
        }
        return new ChaosOptions(rounds, seed, faults, nodes, rate);
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new StartRefused("The option " + option + " needs a number above zero.");
        }
        return Integer.parseInt(value);
    }
}
