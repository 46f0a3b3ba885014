package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanqun.language.Meaning;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.RedFlagScript;
import org.nuanqun.scripts.ScriptSet;

/**
 * How like a message is, as a whole, to what authors wrote as danger or as complaint, against what they wrote as everyday:
 * by its letters and words always, by its meaning too where the sentence model is there.
 */
final class Likeness {

    enum Side {
        DANGER,
        COMPLAINT,
        EVERYDAY
    }

    private static final int NEAREST = 9;
    private static final double SHARPNESS = 8;

    /** A sentence of the authors', which side it is on, and the family or kind it is an example of. */
    record Example(Side side, String family, String sentence, Traits traits) {}

    private record Written(Side side, String family, String sentence) {}

    private final Grams grams;
    private final boolean knowsMeaning;
    private final List<Example> all;
    private final Scale danger;
    private final Scale complaint;

    private Likeness(Grams grams, int concepts, boolean knowsMeaning, List<Example> all, Meaning meaning) {
        this.grams = grams;
        this.knowsMeaning = knowsMeaning;
        this.all = all;
        List<Traits> sentences = all.stream().map(Example::traits).toList();
        Supplier<Optional<Closeness>> closeness =
                new Once<>(() -> knowsMeaning ? Closeness.among(sentences) : Optional.empty());
        danger = scale(Side.DANGER, sentences, concepts, closeness, meaning);
        complaint = scale(Side.COMPLAINT, sentences, concepts, closeness, meaning);
    }

    /** Fitted once for the same sentences, whatever starts there are. */
    private Scale scale(
            Side side, List<Traits> sentences, int concepts, Supplier<Optional<Closeness>> closeness, Meaning meaning) {
        IntPredicate isThese = i -> all.get(i).side() == side;
        float[] weights = meaning.learnt(
                Fingerprint.of(sentences, isThese),
                () -> Fitting.weights(
                        sentences,
                        isThese,
                        grams.size(),
                        concepts,
                        closeness.get().orElse(null)));
        return new Scale(grams.size(), concepts, weights);
    }

    static Likeness of(ScriptSet scripts, Function<String, ReadSentence> reader, int concepts, Meaning meaning) {
        // The model may come while this runs; half of the sentences with a meaning would be worse than none.
        boolean knowsMeaning = meaning.isLoaded();
        List<Written> written = written(scripts);
        List<ReadSentence> read =
                written.stream().map(one -> reader.apply(one.sentence())).toList();
        Grams grams = new Grams(read.stream().map(ReadSentence::letters).toList());
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Written one = written.get(i);
            String letters = read.get(i).letters();
            float[] direction = knowsMeaning ? meaning.ofScript(letters).orElse(null) : null;
            Traits traits = new Traits(grams.of(letters), read.get(i).concepts(), direction);
            examples.add(new Example(one.side(), one.family(), one.sentence(), traits));
        }
        return new Likeness(grams, concepts, knowsMeaning, List.copyOf(examples), meaning);
    }

    /**
     * @param letters the message in its normal form, mended
     * @param concepts the lists of words it uses
     * @param meaning what it means, asked for only where the examples' meanings are known
     */
    Compared compare(String letters, int[] concepts, Supplier<Optional<float[]>> meaning) {
        float[] direction = knowsMeaning ? meaning.get().orElse(null) : null;
        Traits traits = new Traits(grams.of(letters), concepts, direction);
        float[] close = direction == null ? null : closeness(direction);
        return new Compared(traits, danger.weigh(traits, close), complaint.weigh(traits, close), close != null);
    }

    private float @Nullable [] closeness(float[] direction) {
        float[] close = new float[all.size()];
        for (int i = 0; i < close.length; i++) {
            float[] other = all.get(i).traits().meaning();
            if (other == null) {
                return null;
            }
            boolean matters = danger.listensTo(i) || complaint.listensTo(i);
            close[i] = matters ? (float) Closeness.of(other, direction) : 0;
        }
        return close;
    }

    /** The nearest example of the family most of whose examples are near; empty without any examples. */
    Optional<Example> nearest(Traits message, Side side) {
        List<Near> near = all.stream()
                .filter(example -> example.side() == side)
                .map(example -> new Near(example, example.traits().likeness(message)))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .limit(NEAREST)
                .toList();
        Map<String, Double> families = new TreeMap<>();
        near.forEach(one -> families.merge(one.example().family(), Math.exp(SHARPNESS * one.likeness()), Double::sum));
        return families.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(family -> near.stream()
                .map(Near::example)
                .filter(example -> example.family().equals(family.getKey()))
                .findFirst());
    }

    private record Near(Example example, double likeness) {}

    /** What the families and the complaints name, against what everybody asks and says. */
    private static List<Written> written(ScriptSet scripts) {
        List<Written> all = new ArrayList<>();
        for (RedFlagScript family : scripts.redFlags()) {
            add(all, Side.DANGER, family.family(), family.examples());
            add(all, Side.EVERYDAY, "", family.traps());
        }
        scripts.complaints().kinds().forEach(kind -> add(all, Side.COMPLAINT, kind.code(), kind.examples()));
        add(all, Side.EVERYDAY, "", scripts.complaints().traps());
        add(all, Side.EVERYDAY, "", scripts.language().everyday());
        scripts.conditions().values().forEach(condition -> add(all, Side.EVERYDAY, "", condition.utterances()));
        for (AnswerScript answer : scripts.answers()) {
            add(all, Side.EVERYDAY, "", List.of(answer.question()));
            add(all, Side.EVERYDAY, "", answer.variants());
        }
        return all;
    }

    private static void add(List<Written> all, Side side, String family, List<String> sentences) {
        sentences.forEach(sentence -> all.add(new Written(side, family, sentence)));
    }
}
