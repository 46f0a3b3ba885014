package org.nuanqun.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.stream.Stream;

/** The hours of the night, and the days, on which nothing is said that can wait, by the patients' wall clock. */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone, RestDays rest) {

    private static final int LONGEST_REST = 366;

    public QuietHours(LocalTime from, LocalTime until, ZoneId zone) {
        this(from, until, zone, RestDays.NONE);
    }

    public static QuietHours of(TimeConfig config) {
        TimeConfig.QuietHoursConfig quiet = config.quietHours();
        RestDays rest = RestDays.read(quiet.daysOff(), quiet.onWeekends());
        return new QuietHours(quiet.from(), quiet.until(), config.zone(), rest);
    }

    public boolean cover(Instant moment) {
        return isDayOff(moment) || isNight(moment);
    }

    public boolean isDayOff(Instant moment) {
        return rest.isRest(day(moment));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private boolean isNight(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        if (from.isBefore(until)) {
            return !time.isBefore(from) && time.isBefore(until);
        }
        return !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** The moment itself if it is allowed, else the first allowed one after it. */
    public Instant nextOpen(Instant moment) {
        Instant open = afterTheNight(moment);
        for (int i = 0; i < LONGEST_REST && isDayOff(open); i++) {
            open = afterTheNight(day(open).plusDays(1).atStartOfDay(zone).toInstant());
        }
        return open;
    }

    private Instant afterTheNight(Instant moment) {
        if (!isNight(moment)) {
            return moment;
        }
        LocalDate day = day(moment);
        return Stream.concat(
                        Stream.of(day, day.plusDays(1)).flatMap(this::ends),
                        Stream.ofNullable(zone.getRules().nextTransition(moment))
                                .map(ZoneOffsetTransition::getInstant))
                .filter(end -> !end.isBefore(moment) && !isNight(end))
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
