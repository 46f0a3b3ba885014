package org.nuanqun.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanqun.language.NormalText;

/** Finds texts by the rare words they share with a question: one walk along the words of the question, not along all texts. */
final class WordIndex {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.6;
    private static final double SINGLE = 0.4;

    private record Posting(int text, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double[] whole;

    WordIndex(List<String> texts) {
        List<Map<String, Integer>> counted =
                texts.stream().map(WordIndex::counted).toList();
        double usual = counted.stream().mapToInt(WordIndex::size).average().orElse(1);
        counted.forEach(grams -> grams.keySet().forEach(gram -> rarity.merge(gram, 1.0, Double::sum)));
        rarity.replaceAll((gram, in) -> rarity(gram, in, texts.size()));
        whole = new double[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            add(i, counted.get(i), usual);
        }
    }

    /** Okapi BM25 of every text, as a share of the best, from 0 to 1. */
    double[] bestMatch(Set<String> grams) {
        double[] scores = new double[whole.length];
        double best = 0;
        for (String gram : grams) {
            for (Posting posting : postings.getOrDefault(gram, List.of())) {
                scores[posting.text()] += rarity.getOrDefault(gram, 0.0) * posting.weight();
                best = Math.max(best, scores[posting.text()]);
            }
        }
        for (int i = 0; i < scores.length && best > 0; i++) {
            scores[i] /= best;
        }
        return scores;
    }

    /** How much of each text is said in the question, from 0 to 1. */
    double[] covered(Set<String> grams) {
        double[] scores = new double[whole.length];
        for (String gram : grams) {
            for (Posting posting : postings.getOrDefault(gram, List.of())) {
                scores[posting.text()] += rarity.getOrDefault(gram, 0.0) / whole[posting.text()];
            }
        }
        return scores;
    }

    private void add(int text, Map<String, Integer> grams, double usual) {
        double length = 1 - LENGTH + LENGTH * size(grams) / usual;
        grams.forEach((gram, times) -> {
            double weight = times * (SATURATION + 1) / (times + SATURATION * length);
            postings.computeIfAbsent(gram, k -> new ArrayList<>()).add(new Posting(text, weight));
            whole[text] += rarity.getOrDefault(gram, 0.0);
        });
    }

    private static double rarity(String gram, double in, int texts) {
        return Math.log(1 + (texts - in + 0.5) / (in + 0.5)) * (gram.length() == 1 ? SINGLE : 1);
    }

    private static int size(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> counted(String text) {
        String letters = NormalText.of(text).letters();
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            grams.merge(letters.substring(i, i + 1), 1, Integer::sum);
            if (i + 1 < letters.length()) {
                grams.merge(letters.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return grams;
    }
}
