package org.nuanqun.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.stream.Stream;

/** The hours of the night in which nothing is said that can wait, by the patients' wall clock. */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    public static QuietHours of(TimeConfig config) {
        return new QuietHours(config.quietHours().from(), config.quietHours().until(), config.zone());
    }

    public boolean cover(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        if (from.isBefore(until)) {
            return !time.isBefore(from) && time.isBefore(until);
        }
        return !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** The moment itself if it is allowed, else the first allowed one after it. */
    public Instant nextOpen(Instant moment) {
        if (!cover(moment)) {
            return moment;
        }
        LocalDate day = moment.atZone(zone).toLocalDate();
        return Stream.concat(
                        Stream.of(day, day.plusDays(1)).flatMap(this::ends),
                        Stream.ofNullable(zone.getRules().nextTransition(moment))
                                .map(ZoneOffsetTransition::getInstant))
                .filter(end -> !end.isBefore(moment) && !cover(end))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Once a day as a rule; on a day the clocks change the hour may come twice, or be jumped over. */
    private Stream<Instant> ends(LocalDate day) {
        LocalDateTime end = day.atTime(until);
        ZoneOffsetTransition jump = zone.getRules().getTransition(end);
        return jump != null && jump.isGap()
                ? Stream.of(jump.getInstant())
                : zone.getRules().getValidOffsets(end).stream().map(end::toInstant);
    }
}
