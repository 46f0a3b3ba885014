package org.nuanqun.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tells two kinds of sentences apart by weights for their traits, fitted to the authors' sentences: above 0 a message is
 * like the one kind, below like the other, and 1 is as clear as a sentence of the authors'. A linear support vector
 * machine by dual coordinate descent (Hsieh and others, 2008), always in the same order, so that the same scripts give the
 * same weights.
 */
final class Scale {

    private static final int ROUNDS = 60;
    private static final double STRICTNESS = 12;

    private static final long SAME_ORDER = 7;

    private final double[] grams;
    private final double[] meaning;
    private double bias;

    private Scale(int grams, int meaning) {
        this.grams = new double[grams];
        this.meaning = new double[meaning];
    }

    /** The fewer side weighs as much as the other. */
    static Scale between(List<Traits> these, List<Traits> those, int grams, int meaning) {
        Scale scale = new Scale(grams, meaning);
        double all = these.size() + those.size();
        List<Pupil> pupils = new ArrayList<>();
        these.forEach(one -> pupils.add(new Pupil(one, 1, STRICTNESS * all / (2 * these.size()))));
        those.forEach(one -> pupils.add(new Pupil(one, -1, STRICTNESS * all / (2 * those.size()))));
        Collections.shuffle(pupils, new Random(SAME_ORDER));
        for (int round = 0; round < ROUNDS; round++) {
            pupils.forEach(scale::learn);
        }
        return scale;
    }

    double weigh(Traits traits) {
        double sum = 0;
        for (int gram : traits.grams()) {
            sum += grams[gram];
        }
        sum *= traits.gramWeight();
        float[] direction = traits.meaning();
        if (direction != null) {
            for (int i = 0; i < meaning.length; i++) {
                sum += meaning[i] * direction[i];
            }
        }
        return sum + bias;
    }

    private void learn(Pupil pupil) {
        Traits one = pupil.traits;
        double length = (one.grams().length > 0 ? 1 : 0) + (meaning.length > 0 ? 1 : 0) + 1;
        double slope = pupil.side * weigh(one) - 1 + pupil.alpha * pupil.soft;
        double alpha = Math.max(0, pupil.alpha - slope / (length + pupil.soft));
        add(one, pupil.side * (alpha - pupil.alpha));
        pupil.alpha = alpha;
    }

    private void add(Traits one, double step) {
        if (step == 0) {
            return;
        }
        double each = step * one.gramWeight();
        for (int gram : one.grams()) {
            grams[gram] += each;
        }
        float[] direction = one.meaning();
        if (direction != null) {
            for (int i = 0; i < meaning.length; i++) {
                meaning[i] += step * direction[i];
            }
        }
        bias += step;
    }

    /** A sentence being learnt from: which side it is on, and how much it has had to say so far. */
    private static final class Pupil {
        private final Traits traits;
        private final int side;
        private final double soft;
        private double alpha;

        Pupil(Traits traits, int side, double strictness) {
            this.traits = traits;
            this.side = side;
            this.soft = 1 / (2 * strictness);
        }
    }
}
