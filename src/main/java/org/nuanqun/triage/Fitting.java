package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weights of a scale from the authors' sentences: a support vector machine by dual coordinate descent (Hsieh and
 * others, 2008), each round in an order of its own, as they advise: in one fixed order it creeps, and where it then stands
 * depends on the order. The orders are the same every time, so that the same scripts give the same scale. The fewer side weighs
 * as much as the other.
 */
final class Fitting {

    private static final int MOST_ROUNDS = 60;
    private static final double SETTLED = 0.002;
    private static final double STRICTNESS = 12;

    private static final long SAME_ORDERS = 7;

    private final List<Traits> sentences;
    private final @Nullable Closeness closeness;
    private final double[] grams;
    private final double[] concepts;
    private final double[] say;
    private final double[] byMeaning;
    private double bias;

    private Fitting(List<Traits> sentences, int grams, int concepts, @Nullable Closeness closeness) {
        this.sentences = sentences;
        this.closeness = closeness;
        this.grams = new double[grams];
        this.concepts = new double[concepts];
        this.say = new double[sentences.size()];
        this.byMeaning = new double[sentences.size()];
    }

    /** The weights in the order a {@link Scale} wants them. */
    static float[] weights(
            List<Traits> sentences, IntPredicate isThese, int grams, int concepts, @Nullable Closeness closeness) {
        Fitting fitting = new Fitting(sentences, grams, concepts, closeness);
        List<Pupil> pupils = fitting.pupils(isThese);
        Random orders = new Random(SAME_ORDERS);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (fitting.round(pupils, orders) < SETTLED) {
                break;
            }
        }
        return fitting.weights();
    }

    /** How far the one that moved most has moved. */
    private double round(List<Pupil> pupils, Random orders) {
        Collections.shuffle(pupils, orders);
        return pupils.stream().mapToDouble(this::learn).max().orElse(0);
    }

    private float[] weights() {
        float[] weights = new float[grams.length + concepts.length + 1 + say.length];
        int at = 0;
        for (double[] part : new double[][] {grams, concepts, {bias}, say}) {
            for (double weight : part) {
                weights[at++] = (float) weight;
            }
        }
        return weights;
    }

    private List<Pupil> pupils(IntPredicate isThese) {
        double all = sentences.size();
        long these = IntStream.range(0, sentences.size()).filter(isThese).count();
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            double alike = isThese.test(i) ? these : all - these;
            pupils.add(new Pupil(i, isThese.test(i) ? 1 : -1, alike / (STRICTNESS * all)));
        }
        return pupils;
    }

    private double learn(Pupil pupil) {
        Traits one = sentences.get(pupil.sentence);
        double length = (one.grams().length > 0 ? 1 : 0)
                + (one.concepts().length > 0 ? 1 : 0)
                + (closeness != null ? 1 : 0)
                + 1;
        double slope = pupil.side * weigh(one, pupil.sentence) - 1 + pupil.alpha * pupil.soft;
        double alpha = Math.max(0, pupil.alpha - slope / (length + pupil.soft));
        double step = alpha - pupil.alpha;
        add(one, pupil.sentence, pupil.side * step);
        pupil.alpha = alpha;
        return Math.abs(step);
    }

    private double weigh(Traits one, int sentence) {
        return sum(grams, one.grams()) * one.gramWeight()
                + sum(concepts, one.concepts()) * one.conceptWeight()
                + bias
                + byMeaning[sentence];
    }

    private void add(Traits one, int sentence, double step) {
        if (step == 0) {
            return;
        }
        add(grams, one.grams(), step * one.gramWeight());
        add(concepts, one.concepts(), step * one.conceptWeight());
        bias += step;
        if (closeness != null) {
            say[sentence] += step;
            closeness.spread(sentence, step, byMeaning);
        }
    }

    private static double sum(double[] weights, int[] known) {
        double sum = 0;
        for (int one : known) {
            sum += weights[one];
        }
        return sum;
    }

    private static void add(double[] weights, int[] known, double each) {
        for (int one : known) {
            weights[one] += each;
        }
    }

    /** A sentence being learnt from: which side it is on, and how much it has had to say so far. */
    private static final class Pupil {
        private final int sentence;
        private final int side;
        private final double soft;
        private double alpha;

        Pupil(int sentence, int side, double soft) {
            this.sentence = sentence;
            this.side = side;
            this.soft = soft;
        }
    }
}
