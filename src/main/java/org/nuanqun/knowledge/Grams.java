package org.nuanqun.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Characters and pairs of characters: words enough for Chinese, without a dictionary that lacks the lay ones. */
final class Grams {

    /** A single character says less than a pair. */
    private static final double SINGLE = 0.4;

    private final Map<String, Double> weights = new HashMap<>();
    private final int answers;

    /** Rare is what few answers speak of. */
    Grams(Collection<Set<String>> answers) {
        this.answers = answers.size();
        Map<String, Integer> answersWith = new HashMap<>();
        answers.forEach(grams -> grams.forEach(gram -> answersWith.merge(gram, 1, Integer::sum)));
        answersWith.forEach((gram, with) -> weights.put(gram, weight(gram, with)));
    }

    static Set<String> of(String letters) {
        Set<String> grams = HashSet.newHashSet(letters.length() * 2);
        for (int i = 0; i < letters.length(); i++) {
            grams.add(letters.substring(i, i + 1));
            if (i + 1 < letters.length()) {
                grams.add(letters.substring(i, i + 2));
            }
        }
        return grams;
    }

    double weight(Set<String> grams) {
        double sum = 0;
        for (String gram : grams) {
            sum += weight(gram);
        }
        return sum;
    }

    double shared(Set<String> one, Set<String> other) {
        double sum = 0;
        for (String gram : one) {
            sum += other.contains(gram) ? weight(gram) : 0;
        }
        return sum;
    }

    double weight(String gram) {
        Double known = weights.get(gram);
        return known == null ? weight(gram, 0) : known;
    }

    private double weight(String gram, int with) {
        double rarity = Math.log((answers + 1) / (with + 0.5));
        return rarity * (gram.length() == 1 ? SINGLE : 1);
    }
}
