package org.nuanqun.triage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanqun.language.ChineseNumbers;

/**
 * The groups of one to three letters that occur in the authors' sentences, numbered. Which numbers a message states is told
 * by its facts, so here every number is the same.
 */
final class Grams {

    private static final int LONGEST = 3;
    private static final int LEAST_OFTEN = 2;

    private final Map<String, Integer> numbers = new HashMap<>();

    Grams(List<String> sentences) {
        Map<String, Integer> often = new HashMap<>();
        sentences.forEach(letters -> in(letters).forEach(gram -> often.merge(gram, 1, Integer::sum)));
        often.entrySet().stream()
                .filter(gram -> gram.getValue() >= LEAST_OFTEN)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(gram -> numbers.put(gram, numbers.size()));
    }

    int size() {
        return numbers.size();
    }

    /** Those that are known, each once, in order. */
    int[] of(String letters) {
        int[] known = in(letters).stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        Arrays.sort(known);
        return known;
    }

    private static Set<String> in(String letters) {
        String text = ChineseNumbers.toDigits(letters).replaceAll("\\d[\\d./]*", "#");
        Set<String> grams = new HashSet<>();
        for (int length = 1; length <= LONGEST; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                grams.add(text.substring(at, at + length));
            }
        }
        return grams;
    }
}
