package org.nuanqun.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param against what it was measured beside in the same run, where a figure alone would say little
 * @param ratio value divided by that
 * @param reach the bound to reach, in words: of the ratio if there is one, else of the value
 * @param met whether it was reached; null where there is no bound
 */
@JsonInclude
record Figure(
        String name,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double ratio,
        @Nullable String reach,
        @Nullable Boolean met) {

    static Figure of(String name, double value, String unit) {
        return new Figure(name, rounded(value), unit, null, null, null, null);
    }

    static Figure beside(String name, double value, String unit, String against, double other) {
        String words = against + " " + rounded(other) + " " + unit;
        return new Figure(name, rounded(value), unit, words, rounded(value / other), null, null);
    }

    Figure atLeast(double bound) {
        return judged(">= " + bound, judged() >= bound);
    }

    Figure atMost(double bound) {
        return judged("<= " + bound, judged() <= bound);
    }

    private double judged() {
        return ratio == null ? value : ratio;
    }

    private Figure judged(String bound, boolean isMet) {
        return new Figure(name, value, unit, against, ratio, bound, isMet);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        String beside = against == null ? "" : String.format(Locale.ROOT, "  %.2f of %s", ratio, against);
        String verdict = reach == null ? "" : "  (" + reach + (Boolean.TRUE.equals(met) ? ": met)" : ": not met)");
        return String.format(Locale.ROOT, "%-36s %12.2f %-8s%s%s", name, value, unit, beside, verdict);
    }
}
