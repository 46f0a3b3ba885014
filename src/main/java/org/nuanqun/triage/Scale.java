package org.nuanqun.triage;

import org.jspecify.annotations.Nullable;

/**
 * Tells two kinds of sentences apart by weights for their letters and words and by their closeness in meaning to each of the
 * authors' sentences: above 0 a message is like the one kind, below like the other, and 1 is as clear as a sentence of the
 * authors'.
 */
final class Scale {

    private final int grams;
    private final int concepts;
    private final float[] weights;

    /**
     * @param weights of the groups of letters, of the lists of words, of neither (the bias), of each sentence
     */
    Scale(int grams, int concepts, float[] weights) {
        this.grams = grams;
        this.concepts = concepts;
        this.weights = weights;
    }

    /**
     * @param close how close each sentence is in meaning, from 0 to 1, in their order; unknown without the sentence model
     */
    double weigh(Traits traits, float @Nullable [] close) {
        double sum = sum(0, traits.grams()) * traits.gramWeight()
                + sum(grams, traits.concepts()) * traits.conceptWeight()
                + weights[grams + concepts];
        if (close != null) {
            for (int i = 0; i < close.length; i++) {
                sum += weightOf(i) * close[i];
            }
        }
        return sum;
    }

    /** Whether closeness to this sentence changes anything: to most of them it does not. */
    boolean listensTo(int sentence) {
        return weightOf(sentence) != 0;
    }

    private float weightOf(int sentence) {
        return weights[grams + concepts + 1 + sentence];
    }

    private double sum(int start, int[] known) {
        double sum = 0;
        for (int one : known) {
            sum += weights[start + one];
        }
        return sum;
    }
}
