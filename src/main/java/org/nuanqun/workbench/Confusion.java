package org.nuanqun.workbench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each label was taken for which other. */
final class Confusion {

    private static final int MOST_PAIRS = 25;

    private final Map<String, Map<String, Integer>> taken = new TreeMap<>();
    private int rows;
    private int right;

    void add(String label, String takenFor) {
        taken.computeIfAbsent(label, k -> new TreeMap<>()).merge(takenFor, 1, Integer::sum);
        rows++;
        right += label.equals(takenFor) ? 1 : 0;
    }

    Proportion accuracy() {
        return new Proportion(right, rows);
    }

    double macroF1() {
        return taken.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    double f1(String label) {
        int both = of(label).of() + takenAs(label);
        return both == 0 ? 0 : 2.0 * of(label).hits() / both;
    }

    /** For each label its recall with bounds, how exact it is, and F1; then the commonest mistakes. */
    void print(PrintStream out) {
        for (String label : taken.keySet()) {
            int as = takenAs(label);
            out.printf(
                    "  %-28s recall %s  precision %.3f  F1 %.3f%n",
                    label, of(label), as == 0 ? 0 : of(label).hits() / (double) as, f1(label));
        }
        out.println("taken for another (label -> understood as: rows)");
        pairs().forEach(pair -> out.printf("  %s -> %s: %d%n", pair.label(), pair.other(), pair.rows()));
    }

    private record Pair(String label, String other, int rows) {}

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        taken.forEach((label, others) -> others.forEach((other, count) -> {
            if (!other.equals(label)) {
                pairs.add(new Pair(label, other, count));
            }
        }));
        pairs.sort((one, two) -> Integer.compare(two.rows(), one.rows()));
        return pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
    }

    private Proportion of(String label) {
        Map<String, Integer> others = taken.getOrDefault(label, Map.of());
        return new Proportion(
                others.getOrDefault(label, 0),
                others.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int takenAs(String label) {
        return taken.values().stream()
                .mapToInt(others -> others.getOrDefault(label, 0))
                .sum();
    }
}
