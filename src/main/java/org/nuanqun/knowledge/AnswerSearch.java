package org.nuanqun.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.NormalText;
import org.nuanqun.scripts.AnswerScript;

/**
 * Ranks a large knowledge base by what a question means, what the answer means alone and with its question, and the words
 * they share. The weights are
 * round numbers, the same for any base; the bound was set so that few questions are refused and fewer answered wrongly.
 */
public final class AnswerSearch {

    private static final double ANSWER_MEANING = 0.5;
    private static final double COVERED = 0.2;
    private static final double WORDS_OF_QUESTION = 0.2;
    private static final double WORDS_OF_ANSWER = 0.2;
    private static final double SURE = 1.065;

    /** What is covered at all has several answers near by; one alone may be near by chance. */
    private static final int NEAREST = 5;

    /** An answer says at its beginning what it is about. */
    private static final int BEGINNING = 60;

    /** The codes of the likeliest answers, best first; how sure the first is, and whether that is too little. */
    public record Ranking(List<String> codes, double confidence, boolean abstains) {}

    private record Directions(Optional<float[]> question, Optional<float[]> answer, Optional<float[]> both) {}

    private final List<AnswerScript> answers;
    private final List<Directions> directions;
    private final WordIndex questions;
    private final WordIndex texts;
    private final Meaning meaning;

    public AnswerSearch(List<AnswerScript> answers, Meaning meaning) {
        this.answers = answers;
        this.meaning = meaning;
        this.directions = answers.parallelStream()
                .map(one -> new Directions(
                        meaning.of(one.question()),
                        meaning.of(beginning(one.answer())),
                        meaning.of(one.question() + " " + one.answer())))
                .toList();
        this.questions = new WordIndex(of(AnswerScript::question));
        this.texts = new WordIndex(of(AnswerScript::answer));
    }

    public Ranking rank(String text, int limit) {
        Set<String> grams = Grams.of(NormalText.of(text).letters());
        Optional<float[]> direction = meaning.of(text);
        double[] sure = certainty(direction, questions.covered(grams));
        double[] near = near(direction, grams);
        List<Integer> best = IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> sure[i] + near[i])
                        .reversed())
                .limit(limit)
                .toList();
        double surest = nearest(sure);
        return new Ranking(best.stream().map(i -> answers.get(i).code()).toList(), surest, surest < SURE);
    }

    /** What puts answers in order but says little of whether any of them fits. */
    private double[] near(Optional<float[]> direction, Set<String> grams) {
        double[] asked = questions.bestMatch(grams);
        double[] told = texts.bestMatch(grams);
        double[] near = new double[answers.size()];
        for (int i = 0; i < near.length; i++) {
            near[i] = nearness(direction, directions.get(i).both())
                    + WORDS_OF_QUESTION * asked[i]
                    + WORDS_OF_ANSWER * told[i];
        }
        return near;
    }

    private static double nearest(double[] sure) {
        double[] sorted = sure.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, Math.max(0, sorted.length - NEAREST), sorted.length)
                .average()
                .orElse(0);
    }

    private double[] certainty(Optional<float[]> direction, double[] covered) {
        double[] sure = new double[answers.size()];
        for (int i = 0; i < sure.length; i++) {
            Directions one = directions.get(i);
            sure[i] = nearness(direction, one.question())
                    + ANSWER_MEANING * nearness(direction, one.answer())
                    + COVERED * covered[i];
        }
        return sure;
    }

    private static double nearness(Optional<float[]> one, Optional<float[]> other) {
        return one.isPresent() && other.isPresent() ? Meaning.nearness(one.get(), other.get()) : 0;
    }

    private static String beginning(String answer) {
        return answer.substring(0, Math.min(BEGINNING, answer.length()));
    }

    private List<String> of(Function<AnswerScript, String> part) {
        return answers.stream().map(part).toList();
    }
}
