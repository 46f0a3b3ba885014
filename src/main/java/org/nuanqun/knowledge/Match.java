package org.nuanqun.knowledge;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nuanqun.language.Meaning;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * How well an answer fits a question: by meaning, by the same words as one wording, by words of any wording, and by words
 * that stand anywhere in question and answer.
 */
record Match(IndexedAnswer candidate, double meaning, double words, double covered, double spokenOf, boolean concerns) {

    static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.candidate().answer().code());

    /** Nearly the author's own wording: safe whatever the form. */
    private static final double SAME_WORDS = 0.8;

    /** Weights and bound were fitted on our own paraphrases and unanswerable messages. */
    private static final double SURE = 0.85;

    private static final double MOST_LEAD = 0.4;

    /** Asked of both of two that are close: of our own unanswerable messages none has two such answers, but some at 0.85. */
    private static final double EITHER_FITS = 0.9;

    private static final double CLOSE = 0.12;
    private static final double SURE_WITHOUT_ASKING = 1.3;
    private static final double SURE_BY_WORDS = 0.55;
    private static final double MEANING_MISSING = -1;

    /** For a person who chooses: nineteen in twenty of our own paraphrases are nearer, three in four unanswerable ones not. */
    private static final double NEAR = 0.76;

    private static final double NEAR_BY_WORDS = 0.12;
    private static final double FAR_BEHIND = 0.2;

    static Match of(IndexedAnswer candidate, Question question, double whole, Grams grams, Set<ConditionCode> about) {
        double nearest = MEANING_MISSING;
        double alike = 0;
        double[] shared = candidate.shared(question.grams(), grams);
        for (int i = 0; i < shared.length; i++) {
            IndexedAnswer.Wording wording = candidate.wordings().get(i);
            if (question.meaning().isPresent() && wording.meaning().isPresent()) {
                nearest = Math.max(
                        nearest,
                        Meaning.nearness(
                                question.meaning().get(), wording.meaning().get()));
            }
            alike = Math.max(alike, 2 * shared[i] / (whole + wording.weight() + 1e-9));
        }
        double covered = grams.shared(question.grams(), candidate.grams()) / (whole + 1e-9);
        double spokenOf = grams.shared(question.grams(), candidate.allGrams()) / (whole + 1e-9);
        boolean concerns = !Collections.disjoint(candidate.answer().conditions(), about);
        return new Match(candidate, nearest, alike, covered, spokenOf, concerns);
    }

    double score() {
        return Math.max(meaning, 0) + 0.3 * words + 0.2 * covered + (concerns ? 0.05 : 0);
    }

    /** {@code next} is the next best answer's score: two that fit alike fit neither well. */
    boolean isSure(Question question, List<Aspect> asked, double next) {
        if (words >= SAME_WORDS) {
            return true;
        }
        if (question.isForAClinician() || !speaksOfAll(question, asked)) {
            return false;
        }
        if (!question.asks()) {
            return score() >= SURE_WITHOUT_ASKING;
        }
        return meaning == MEANING_MISSING ? words >= SURE_BY_WORDS : confidence(question, next) >= SURE;
    }

    /** Whether it might be given if no other answer fitted alike; by words alone nobody can tell. */
    boolean wouldFitAlone(Question question, List<Aspect> asked) {
        return meaning != MEANING_MISSING
                && question.asks()
                && !question.isForAClinician()
                && speaksOfAll(question, asked)
                && confidence(question, 0) >= EITHER_FITS;
    }

    /** It speaks of what is asked, and what it takes for granted is said. */
    private boolean speaksOfAll(Question question, List<Aspect> asked) {
        return asked.stream().allMatch(candidate::speaksOf)
                && candidate.answer().hasWhatItNeedsIn(question.letters());
    }

    /** Of one that is not sure. */
    WhyNone whyNot(Question question, List<Aspect> asked) {
        if (question.isForAClinician()) {
            return why(WhyNone.Reason.ONLY_A_CLINICIAN, "");
        }
        if (!candidate.answer().hasWhatItNeedsIn(question.letters())) {
            return why(
                    WhyNone.Reason.TAKES_FOR_GRANTED,
                    String.join("、", candidate.answer().needs()));
        }
        return asked.stream()
                .filter(aspect -> !candidate.speaksOf(aspect))
                .findFirst()
                .map(aspect -> why(WhyNone.Reason.OTHER_ASPECT, aspect.word()))
                .orElseGet(() -> why(question.asks() ? WhyNone.Reason.TOO_FAR : WhyNone.Reason.NOTHING_ASKED, ""));
    }

    private WhyNone why(WhyNone.Reason reason, String word) {
        return new WhyNone(reason, candidate.answer(), word);
    }

    boolean isCloseTo(Match better) {
        return better.score() - score() <= CLOSE;
    }

    /** {@code best}: beside one that fits well, what fits far less only distracts. */
    boolean isNear(Match best) {
        return score() >= (meaning == MEANING_MISSING ? NEAR_BY_WORDS : NEAR) && best.score() - score() <= FAR_BEHIND;
    }

    private double confidence(Question question, double next) {
        double lead = Math.min(MOST_LEAD, score() - next);
        double keyword = candidate.hasKeywordIn(question.letters()) ? 0.04 : 0;
        return meaning + 0.2 * spokenOf + 0.3 * lead + keyword;
    }

    AnswerFound found(Question question) {
        List<String> shared = candidate.keywords().stream()
                .filter(question.letters()::contains)
                .toList();
        return new AnswerFound(candidate.answer(), Math.min(1, score() / 1.5), shared);
    }
}
