package org.nuanqun.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanqun.language.NormalText;
import org.nuanqun.scripts.AnswerScript;

/** An answer with the ways its question is put, ready to be compared. */
record IndexedAnswer(
        AnswerScript answer,
        List<Wording> wordings,
        Map<String, int[]> wordingsWith,
        Set<String> grams,
        List<String> keywords,
        String allLetters,
        Set<String> allGrams) {

    /** One way to put the question. */
    record Wording(double weight, Optional<float[]> meaning) {}

    static IndexedAnswer of(AnswerScript answer, Grams rarity, Function<String, Optional<float[]>> meaning) {
        List<String> ways = ways(answer).toList();
        List<Set<String>> grams =
                ways.stream().map(IndexedAnswer::letters).map(Grams::of).toList();
        List<Wording> wordings = IntStream.range(0, ways.size())
                .mapToObj(i -> new Wording(rarity.weight(grams.get(i)), meaning.apply(ways.get(i))))
                .toList();
        List<String> keywords =
                answer.keywords().stream().map(IndexedAnswer::letters).toList();
        String everything = letters(String.join(" ", ways) + answer.keywords() + answer.answer());
        return new IndexedAnswer(
                answer, wordings, whereIs(grams), gramsOf(answer), keywords, everything, Grams.of(everything));
    }

    /** Everything that may stand in the question; what the answer says is not what is asked. */
    static Set<String> gramsOf(AnswerScript answer) {
        Set<String> grams = new HashSet<>();
        Stream.concat(ways(answer), answer.keywords().stream()).forEach(way -> grams.addAll(Grams.of(letters(way))));
        return Set.copyOf(grams);
    }

    /** How much each wording shares with a question; most share nothing, so nobody looks at each. */
    double[] shared(Set<String> question, Grams rarity) {
        double[] shared = new double[wordings.size()];
        for (String gram : question) {
            int[] with = wordingsWith.get(gram);
            if (with != null) {
                double weight = rarity.weight(gram);
                for (int wording : with) {
                    shared[wording] += weight;
                }
            }
        }
        return shared;
    }

    boolean hasKeywordIn(String letters) {
        return keywords.stream().anyMatch(letters::contains);
    }

    boolean speaksOf(Aspect aspect) {
        return says(aspect.word()) || !Collections.disjoint(answer.conditions(), aspect.names());
    }

    boolean says(String letters) {
        return allLetters.contains(letters);
    }

    private static Stream<String> ways(AnswerScript answer) {
        return Stream.concat(Stream.of(answer.question()), answer.variants().stream());
    }

    private static Map<String, int[]> whereIs(List<Set<String>> wordings) {
        Map<String, int[]> wordingsWith = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            int[] one = {i};
            wordings.get(i).forEach(gram -> wordingsWith.merge(gram, one, IndexedAnswer::joined));
        }
        return wordingsWith;
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }

    private static String letters(String text) {
        return NormalText.of(text).letters();
    }
}
