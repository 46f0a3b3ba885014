package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Meaning;
import org.nuanqun.language.Said;
import org.nuanqun.language.Span;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.ConditionScript;

/** Weighs a message against every condition: what it is called, what is said about it, what it means. */
final class ConditionIndex {

    private static final double NAMED = 3.0;
    private static final double NAMED_AGAIN = 0.8;
    private static final double SIGN = 1.4;
    private static final double SIGN_AGAIN = 0.5;
    private static final double HINT = 0.5;
    private static final double AGAINST = -2.5;
    private static final double IN_ITS_GROUP = 0.8;
    private static final double CONCERNS_THIS_PERSON = 0.5;
    private static final double FAR = 0.50;
    private static final double MEANING = 9.0;
    private static final double PLAINLY_SAME = 0.74;

    /** A condition and what speaks for it; {@code named} says that words, not only meaning, point to it. */
    record Weighed(ConditionScript condition, double weight, boolean named, List<Span> words) {}

    private record Entry(ConditionScript script, int names, int signs, int hints, int against, List<float[]> said) {}

    private final List<Entry> entries;

    private ConditionIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static ConditionIndex of(Iterable<ConditionScript> conditions, Wordings.Builder words, Meaning meaning) {
        List<Entry> entries = new ArrayList<>();
        for (ConditionScript script : conditions) {
            String owner = script.code().value();
            entries.add(new Entry(
                    script,
                    words.list(owner, script.layNames()),
                    words.list(owner, script.signs()),
                    words.list(owner, script.hints()),
                    words.list(owner, script.notWith()),
                    script.utterances().stream()
                            .flatMap(sentence -> meaning.of(sentence).stream())
                            .toList()));
        }
        return new ConditionIndex(List.copyOf(entries));
    }

    /** The conditions something speaks for, the likeliest first. */
    List<Weighed> weigh(Said said, Optional<float[]> meaning, Context context) {
        return entries.stream()
                .map(entry -> weigh(entry, said, meaning, context))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
    }

    private Weighed weigh(Entry entry, Said said, Optional<float[]> meaning, Context context) {
        List<Span> names = said.of(entry.names());
        List<Span> signs = said.of(entry.signs());
        double nearness = meaning.map(direction -> nearness(entry, direction)).orElse(0.0);
        double words = several(names, NAMED, NAMED_AGAIN)
                + several(signs, SIGN, SIGN_AGAIN)
                + several(said.of(entry.hints()), HINT, 0)
                + (said.says(entry.against()) ? AGAINST : 0);
        double weight = words + Math.max(0, nearness - FAR) * MEANING + fromContext(entry.script(), context);
        boolean named = words > 0 || nearness >= PLAINLY_SAME;
        List<Span> evidence = new ArrayList<>(names);
        evidence.addAll(signs);
        return new Weighed(entry.script(), named ? weight : 0, named, evidence);
    }

    private static double several(List<Span> found, double first, double again) {
        long distinct = found.stream().map(Span::start).distinct().count();
        return distinct == 0 ? 0 : first + again * Math.min(3, distinct - 1);
    }

    private static double fromContext(ConditionScript script, Context context) {
        boolean group = context.groupCondition().filter(script.code()::equals).isPresent();
        boolean person = context.personConditions().contains(script.code());
        return (group ? IN_ITS_GROUP : 0) + (person ? CONCERNS_THIS_PERSON : 0);
    }

    /** The mean of the two nearest sentences: one alone may be near by chance. */
    private static double nearness(Entry entry, float[] direction) {
        double best = 0;
        double second = 0;
        for (float[] sentence : entry.said()) {
            double near = Meaning.nearness(sentence, direction);
            if (near > best) {
                second = best;
                best = near;
            } else if (near > second) {
                second = near;
            }
        }
        return (best * 2 + second) / 3;
    }
}
