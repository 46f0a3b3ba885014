package org.nuanqun.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.scripts.LanguageScript;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.vocabulary.ConditionCode;

/** The answers of one moment, compared with a message by words and by meaning. It never changes. */
public final class AnswerIndex implements Knowledge.Answers {

    /** A name and no pattern; one letter stands in too many words. */
    private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}{2,}");

    private final List<IndexedAnswer> answers;
    private final Grams grams;
    private final Aspects aspects;
    private final List<Pattern> forClinicians;
    private final Meaning meaning;

    private AnswerIndex(
            List<IndexedAnswer> answers, Aspects aspects, Grams grams, List<Pattern> forClinicians, Meaning meaning) {
        this.answers = answers;
        this.grams = grams;
        this.aspects = aspects;
        this.forClinicians = forClinicians;
        this.meaning = meaning;
    }

    /** A condition that is named must be spoken of by the answer. */
    public static AnswerIndex of(ScriptSet scripts, Meaning meaning) {
        List<Aspect> names = scripts.conditions().values().stream()
                .flatMap(AnswerIndex::names)
                .toList();
        Grams grams =
                new Grams(scripts.answers().stream().map(IndexedAnswer::gramsOf).toList());
        List<IndexedAnswer> indexed = scripts.answers().stream()
                .map(one -> IndexedAnswer.of(one, grams, meaning::ofScript))
                .toList();
        LanguageScript language = scripts.language();
        return new AnswerIndex(
                indexed, new Aspects(indexed, names, language.aspects()), grams, language.neverAnswered(), meaning);
    }

    private static Stream<Aspect> names(ConditionScript condition) {
        return condition.layNames().stream()
                .flatMap(names -> Stream.of(names.split("\\s+")))
                .filter(PLAIN.asMatchPredicate())
                .map(name -> new Aspect(name, Set.of(condition.code())));
    }

    @Override
    public Retrieved retrieve(String text, Set<ConditionCode> about, LocalDate today) {
        Question question = question(text);
        List<Aspect> asked = aspects.in(question.letters());
        List<Match> two = best(question, about, today, 2);
        if (two.isEmpty()) {
            return new Retrieved.Nothing();
        }
        Match first = two.getFirst();
        if (first.isSure(question, asked, two.size() > 1 ? two.getLast().score() : 0)) {
            return new Retrieved.Sure(first.found(question));
        }
        boolean areClose = two.size() > 1
                && two.getLast().isCloseTo(first)
                && two.stream().allMatch(match -> match.wouldFitAlone(question, asked));
        return areClose
                ? new Retrieved.Close(first.found(question), two.getLast().found(question))
                : new Retrieved.Nothing();
    }

    /** The answer that fits, if one does. */
    public Optional<AnswerFound> find(String text, Set<ConditionCode> about, LocalDate today) {
        return retrieve(text, about, today) instanceof Retrieved.Sure sure
                ? Optional.of(sure.answer())
                : Optional.empty();
    }

    /** Empty where there are no answers at all. */
    @Override
    public Optional<WhyNone> whyNone(String text, Set<ConditionCode> about, LocalDate today) {
        Question question = question(text);
        return best(question, about, today, 1).stream()
                .map(match -> match.whyNot(question, aspects.in(question.letters())))
                .findFirst();
    }

    /** The answer of that code, if it may still be given. */
    @Override
    public Optional<AnswerFound> of(String code, LocalDate today) {
        return answers.stream()
                .map(IndexedAnswer::answer)
                .filter(answer -> answer.code().equals(code) && !answer.isExpiredOn(today))
                .map(answer -> new AnswerFound(answer, 1, List.of()))
                .findFirst();
    }

    @Override
    public List<AnswerFound> nearest(String text, Set<ConditionCode> about, LocalDate today, int limit) {
        Question question = question(text);
        List<Match> best = best(question, about, today, limit);
        return best.stream()
                .filter(match -> match.isNear(best.getFirst()))
                .map(match -> match.found(question))
                .toList();
    }

    /** For measuring: the best answers, best first, however far. */
    public List<AnswerFound> ranked(String text, Set<ConditionCode> about, LocalDate today, int limit) {
        Question question = question(text);
        return best(question, about, today, limit).stream()
                .map(match -> match.found(question))
                .toList();
    }

    private Question question(String text) {
        return Question.in(text, meaning, forClinicians);
    }

    private List<Match> best(Question question, Set<ConditionCode> about, LocalDate today, int limit) {
        return matches(question, about, today)
                .sorted(Match.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Stream<Match> matches(Question question, Set<ConditionCode> about, LocalDate today) {
        double whole = grams.weight(question.grams());
        return answers.stream()
                .filter(one -> !one.answer().isExpiredOn(today))
                .map(one -> Match.of(one, question, whole, grams, about));
    }
}
