package org.nuanqun.console.report;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.nuanqun.reports.Spread;

/** Says durations and shares; what there is none of is a dash, never a zero. */
record Figures(ReportWords words) {

    static final String NONE = "—";

    /** 45 秒, 3.4 分, 25 分, 5.2 小时 */
    String took(Optional<Duration> took) {
        return took.map(this::took).orElse(NONE);
    }

    String took(Duration took) {
        if (took.toSeconds() < 60) {
            return words.seconds(took.toSeconds());
        }
        if (took.toMinutes() < 10) {
            return words.minutes(tenths(took.toSeconds() / 60.0));
        }
        return took.toMinutes() < 120
                ? words.minutes(Long.toString(took.toMinutes()))
                : words.hours(tenths(took.toMinutes() / 60.0));
    }

    String share(long part, long whole) {
        return whole == 0 ? NONE : Math.round(100.0 * part / whole) + "%";
    }

    Cell half(Spread spread) {
        return time(spread.half());
    }

    Cell most(Spread spread) {
        return time(spread.most());
    }

    /** In a file: whole seconds. */
    Cell time(Optional<Duration> took) {
        return Cell.figure(
                took(took), took.map(one -> Long.toString(one.toSeconds())).orElse(""));
    }

    /** In a file: between 0 and 1. */
    Cell part(long part, long whole) {
        String raw = whole == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
        return Cell.figure(share(part, whole), raw);
    }

    private static String tenths(double value) {
        String written = String.format(Locale.ROOT, "%.1f", value);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
