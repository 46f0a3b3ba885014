package org.nuanqun.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanqun.language.Meaning;

/**
 * How close sentences are in meaning: 1 for the same, soon near 0 for others, so that a sentence speaks for its
 * neighbourhood and not for half of the language. Between the authors' sentences it is kept in two bytes a pair.
 */
final class Closeness {

    private static final double NARROWNESS = 4;
    private static final int FULL = Short.MAX_VALUE;

    private final short[][] pairs;

    private Closeness(short[][] pairs) {
        this.pairs = pairs;
    }

    /** Nothing where the meaning of one of them is not known. */
    static Optional<Closeness> among(List<Traits> sentences) {
        float[][] meanings = sentences.stream().map(Traits::meaning).toArray(float[][]::new);
        for (float @Nullable [] meaning : meanings) {
            if (meaning == null) {
                return Optional.empty();
            }
        }
        short[][] pairs = new short[meanings.length][meanings.length];
        IntStream.range(0, meanings.length).parallel().forEach(i -> fill(pairs, meanings, i));
        return Optional.of(new Closeness(pairs));
    }

    /** Each pair is worked out once and stands at both places, so that it is read in a row later. */
    private static void fill(short[][] pairs, float[][] meanings, int i) {
        for (int j = 0; j <= i; j++) {
            short close = (short) Math.round(of(meanings[i], meanings[j]) * FULL);
            pairs[i][j] = close;
            pairs[j][i] = close;
        }
    }

    static double of(float[] one, float[] other) {
        return Math.min(1, Math.exp(NARROWNESS * (Meaning.nearness(one, other) - 1)));
    }

    /** Adds so much of its closeness to this one to what each sentence has. */
    void spread(int one, double share, double[] sums) {
        double each = share / FULL;
        short[] row = pairs[one];
        for (int j = 0; j < sums.length; j++) {
            sums[j] += each * row[j];
        }
    }
}
