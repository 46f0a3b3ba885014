package org.nuanqun.knowledge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nuanqun.language.NormalText;
import org.nuanqun.scripts.AnswerScript;

/** An answer with the ways its question is put, ready to be compared. */
record IndexedAnswer(
        AnswerScript answer,
        List<Wording> wordings,
        Set<String> grams,
        List<String> keywords,
        String allLetters,
        Set<String> allGrams) {

    /** One way to put the question. */
    record Wording(Set<String> grams, double weight, Optional<float[]> meaning) {}

    static IndexedAnswer of(AnswerScript answer, Grams rarity, Function<String, Optional<float[]>> meaning) {
        List<Wording> wordings = ways(answer)
                .map(way -> wording(way, rarity, meaning.apply(way)))
                .toList();
        List<String> keywords =
                answer.keywords().stream().map(IndexedAnswer::letters).toList();
        String everything = letters(String.join(" ", ways(answer).toList()) + answer.keywords() + answer.answer());
        return new IndexedAnswer(answer, wordings, gramsOf(answer), keywords, everything, Grams.of(everything));
    }

    /** Everything that may stand in the question; what the answer says is not what is asked. */
    static Set<String> gramsOf(AnswerScript answer) {
        Set<String> grams = new HashSet<>();
        Stream.concat(ways(answer), answer.keywords().stream()).forEach(way -> grams.addAll(Grams.of(letters(way))));
        return Set.copyOf(grams);
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

    private static Wording wording(String way, Grams rarity, Optional<float[]> meaning) {
        Set<String> grams = Grams.of(letters(way));
        return new Wording(grams, rarity.weight(grams), meaning);
    }

    private static String letters(String text) {
        return NormalText.of(text).letters();
    }
}
