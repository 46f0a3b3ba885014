package org.nuanqun.console.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.nuanqun.reports.Period;

/**
 * What the address of the page asks for. {@code where}: empty for everything, {@code g:} and a group's id, or {@code c:} and
 * a condition's code. {@code isRefused}: the days made no period, so the usual one is shown.
 */
record Asked(Period period, String where, boolean isRefused) {

    private static final int USUAL = 7;

    static Asked read(
            Optional<String> from,
            Optional<String> to,
            Optional<Integer> days,
            Optional<String> where,
            LocalDate today,
            ZoneId zone) {
        try {
            LocalDate last =
                    to.filter(text -> !text.isBlank()).map(LocalDate::parse).orElse(today);
            Period period = from.filter(text -> !text.isBlank())
                    .map(text -> new Period(LocalDate.parse(text), last, zone))
                    .orElseGet(() -> Period.endingOn(last, days.orElse(USUAL), zone));
            boolean isThinkable =
                    period.first().getYear() >= 1990 && period.last().isBefore(today.plusYears(1));
            return isThinkable
                    ? new Asked(period, where.orElse(""), false)
                    : new Asked(Period.endingOn(today, USUAL, zone), where.orElse(""), true);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Asked(Period.endingOn(today, USUAL, zone), where.orElse(""), true);
        }
    }

    String query() {
        return "from=%s&to=%s&where=%s".formatted(period.first(), period.last(), where);
    }
}
