package org.nuanqun.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One measured value, and what it was measured beside. */
@JsonInclude
record Figure(String name, double value, String unit, @Nullable String against, @Nullable Double ratio) {

    static Figure of(String name, double value, String unit) {
        return new Figure(name, rounded(value), unit, null, null);
    }

    static Figure beside(String name, double value, String unit, String against, double other) {
        return new Figure(
                name, rounded(value), unit, against + " " + rounded(other) + " " + unit, rounded(value / other));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        String beside = against == null ? "" : String.format(Locale.ROOT, "  %.2f of %s", ratio, against);
        return String.format(Locale.ROOT, "%-34s %12.2f %-8s%s", name, value, unit, beside);
    }
}
