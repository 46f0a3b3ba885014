package org.nuanqun.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a broadcast goes out again: a week or a month after its first moment, and so on through the day of its end, always at
 * the same hour of the wall clock. A month that has no such day has it on its last. Pure.
 */
public record Recurrence(Every every, LocalDateTime first, LocalDate until, ZoneId zone) {

    private static final Period LONGEST = Period.ofYears(2);

    public enum Every {
        WEEK,
        MONTH
    }

    public Recurrence {
        if (until.isBefore(first.toLocalDate())
                || until.isAfter(first.toLocalDate().plus(LONGEST))) {
            throw new BroadcastRefused(BroadcastRefused.Why.BAD_END);
        }
    }

    Optional<Instant> nextAfter(Instant moment) {
        return moments().filter(at -> at.isAfter(moment)).findFirst();
    }

    /** The next moments later than this one, at most so many. */
    public List<Instant> next(Instant moment, int most) {
        return moments().filter(at -> at.isAfter(moment)).limit(most).toList();
    }

    private Stream<Instant> moments() {
        return Stream.iterate(0, times -> times + 1)
                .map(this::after)
                .takeWhile(at -> !at.toLocalDate().isAfter(until))
                .map(at -> at.atZone(zone).toInstant());
    }

    /** Counted from the first one, so that a short month shifts no later one. */
    private LocalDateTime after(int times) {
        return switch (every) {
            case WEEK -> first.plusWeeks(times);
            case MONTH -> first.plusMonths(times);
        };
    }
}
