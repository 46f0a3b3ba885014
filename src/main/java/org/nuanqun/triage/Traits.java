package org.nuanqun.triage;

import org.jspecify.annotations.Nullable;
import org.nuanqun.language.Meaning;

/**
 * What a sentence is compared by: the groups of letters in it and the lists of words it uses (both sorted), and where its
 * meaning points, if that is known.
 */
final class Traits {

    private final int[] grams;
    private final int[] concepts;
    private final float @Nullable [] meaning;

    Traits(int[] grams, int[] concepts, float @Nullable [] meaning) {
        this.grams = grams;
        this.concepts = concepts;
        this.meaning = meaning;
    }

    int[] grams() {
        return grams;
    }

    int[] concepts() {
        return concepts;
    }

    float @Nullable [] meaning() {
        return meaning;
    }

    /** Letters, words and meaning weigh about the same. */
    double gramWeight() {
        return weight(grams);
    }

    double conceptWeight() {
        return weight(concepts);
    }

    private static double weight(int[] known) {
        return known.length == 0 ? 0 : 1 / Math.sqrt(known.length);
    }

    /** From 0 (nothing in common) to 2 (the same), or to 1 where the meaning is not known. */
    double likeness(Traits other) {
        double letters = shared(other) * gramWeight() * other.gramWeight();
        return meaning == null || other.meaning == null ? letters : letters + Meaning.nearness(meaning, other.meaning);
    }

    private int shared(Traits other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < grams.length && j < other.grams.length) {
            int order = Integer.compare(grams[i], other.grams[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
