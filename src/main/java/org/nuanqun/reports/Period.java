package org.nuanqun.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whole days of the hospital's, first and last included. */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

    /** A quarter: more is not looked at in one go. */
    public static final int LONGEST = 92;

    /** @throws IllegalArgumentException if it ends before it begins, or is longer than {@value #LONGEST} days */
    public Period {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new IllegalArgumentException("no period from %s to %s".formatted(first, last));
        }
    }

    /** The period of so many days that ends with this one. */
    public static Period endingOn(LocalDate last, int days, ZoneId zone) {
        return new Period(last.minusDays(days - 1L), last, zone);
    }

    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
