package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.Said;
import org.nuanqun.language.Span;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.ConditionScript;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * Weighs a message against every condition: what it is called, what is said about it, what it means. The unit is likeness
 * of meaning (a cosine); the rest is added to it. The weights are few and round, so that no list of messages is learnt.
 */
final class ConditionIndex {

    private static final double NAMED = 0.08;
    private static final double NAMED_AGAIN = 0.01;
    private static final double SIGN = 0.01;
    private static final int MOST_SIGNS = 2;

    /** A message that is hardly more than the name: then no sentence is like it, and none need be. */
    private static final double BARE = 0.2;

    private static final double MOST = 0.6;
    private static final double HINT = 0.005;
    private static final double AGAINST = -0.10;
    private static final double OUTRANKED = -0.05;
    private static final double OUTRANKED_BY_WHAT_IS_KNOWN = -0.15;
    private static final double IN_ITS_GROUP = 0.04;
    private static final double CONCERNS_THIS_PERSON = 0.03;

    /** Without the sentence model, what every message would have. */
    private static final double UNKNOWN_MEANING = 0.5;

    /**
     * A condition and what speaks for it: words, likeness of meaning, and both with what is known of group and person.
     *
     * @param isAllItSays whether a name of it is most of the message
     */
    record Weighed(
            ConditionScript condition,
            double weight,
            double nearness,
            int names,
            int signs,
            boolean isAllItSays,
            List<Span> words) {

        private Weighed lowered(double by) {
            return new Weighed(condition, weight + by, nearness, names, signs, isAllItSays, words);
        }
    }

    private final List<CompiledCondition> conditions;
    private final boolean knowsMeaning;

    private ConditionIndex(List<CompiledCondition> conditions, boolean knowsMeaning) {
        this.conditions = conditions;
        this.knowsMeaning = knowsMeaning;
    }

    static ConditionIndex of(Iterable<ConditionScript> scripts, Wordings.Builder words, Meaning meaning) {
        // The model may come while this runs; half of the conditions with a meaning would be worse than none.
        boolean knowsMeaning = meaning.isLoaded();
        List<CompiledCondition> conditions = new ArrayList<>();
        scripts.forEach(script -> conditions.add(CompiledCondition.of(script, words, meaning)));
        return new ConditionIndex(List.copyOf(conditions), knowsMeaning);
    }

    /** Every condition, the likeliest first. */
    List<Weighed> weigh(Message message, Optional<float[]> meaning, Context context) {
        Said said = message.said();
        List<Span> allNames = conditions.stream()
                .flatMap(condition -> said.of(condition.names()).stream())
                .toList();
        Set<ConditionCode> outranked = new HashSet<>();
        Set<ConditionCode> known = outrankedByWhatIsKnown(context);
        List<Weighed> weighed = new ArrayList<>();
        for (CompiledCondition condition : conditions) {
            Weighed one = weigh(condition, message, condition.namesIn(said, allNames), meaning, context);
            weighed.add(one);
            if (one.names() > 0) {
                outranked.addAll(condition.script().outranks());
            }
        }
        return weighed.stream()
                .map(one -> outranked.contains(one.condition().code()) ? one.lowered(OUTRANKED) : one)
                .map(one -> known.contains(one.condition().code()) ? one.lowered(OUTRANKED_BY_WHAT_IS_KNOWN) : one)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
    }

    private Weighed weigh(
            CompiledCondition condition,
            Message message,
            List<Span> names,
            Optional<float[]> meaning,
            Context context) {
        Said said = message.said();
        List<Span> signs = said.of(condition.signs());
        // What speaks against a condition also makes it less likely that it is enough to act on.
        double nearness =
                meaning.filter(any -> knowsMeaning).map(condition::nearness).orElse(UNKNOWN_MEANING)
                        + (said.says(condition.against()) ? AGAINST : 0);
        int named = distinct(names);
        int signed = distinct(signs);
        boolean isAllItSays = named > 0 && isMost(names, said);
        double words = (named > 0 ? NAMED + NAMED_AGAIN * Math.min(2, named - 1) : 0)
                + (isAllItSays ? BARE : 0)
                + SIGN * Math.min(MOST_SIGNS, signed)
                + (said.says(condition.hints()) ? HINT : 0);
        List<Span> evidence = new ArrayList<>(names);
        evidence.addAll(signs);
        double weight = nearness + words + fromContext(condition.script(), context);
        return new Weighed(condition.script(), weight, nearness, named, signed, isAllItSays, evidence);
    }

    /** In the group of 妊娠期糖尿病 胰岛素 does not speak of the diabetes of others. */
    private Set<ConditionCode> outrankedByWhatIsKnown(Context context) {
        Set<ConditionCode> outranked = new HashSet<>();
        conditions.stream()
                .map(CompiledCondition::script)
                .filter(script ->
                        context.groupCondition().filter(script.code()::equals).isPresent()
                                || context.personConditions().contains(script.code()))
                .forEach(script -> outranked.addAll(script.outranks()));
        return outranked;
    }

    private static boolean isMost(List<Span> names, Said said) {
        int longest =
                names.stream().mapToInt(name -> name.end() - name.start()).max().orElse(0);
        return longest >= MOST * said.letters().length();
    }

    private static int distinct(List<Span> found) {
        return (int) found.stream().map(Span::start).distinct().count();
    }

    private static double fromContext(ConditionScript script, Context context) {
        boolean group = context.groupCondition().filter(script.code()::equals).isPresent();
        boolean person = context.personConditions().contains(script.code());
        return (group ? IN_ITS_GROUP : 0) + (person ? CONCERNS_THIS_PERSON : 0);
    }
}
