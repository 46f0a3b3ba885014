package org.nuanqun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void what_comes_at_night_waits_for_eight_in_the_morning() {
        var night = night("Asia/Shanghai");
        assertThat(night.nextOpen(Instant.parse("2026-11-21T21:30:00+08:00"))).isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void the_first_quiet_moment_waits_and_the_last_does_not() {
        var night = night("Asia/Shanghai");
        assertThat(night.cover(Instant.parse("2026-11-21T21:00:00+08:00"))).isTrue();
        assertThat(night.cover(Instant.parse("2026-11-22T08:00:00+08:00"))).isFalse();
    }

    @Test
    void hours_that_end_when_they_begin_are_no_hours() {
        var never = new QuietHours(LocalTime.NOON, LocalTime.NOON, ZoneId.of("Asia/Shanghai"));
        assertThat(never.cover(Instant.parse("2026-11-21T12:00:00+08:00"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    void ten_years_of_nights_agree_with_somebody_who_watches_the_wall_clock(String zone) {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var hours = i % 3 == 0
                    ? night(zone)
                    : new QuietHours(quarterHour(random), quarterHour(random), ZoneId.of(zone));
            var moment = i % 2 == 0 ? anyMinute(random) : nearAChange(random, hours.zone());
            assertThat(hours.nextOpen(moment))
                    .as("%s from %s", hours, moment.atZone(hours.zone()))
                    .isEqualTo(watched(hours, moment));
        }
    }

    private static Instant watched(QuietHours hours, Instant moment) {
        var now = moment;
        while (isQuietOnTheWall(hours, now)) {
            now = now.plus(Duration.ofMinutes(1));
        }
        return now;
    }

    private static boolean isQuietOnTheWall(QuietHours hours, Instant now) {
        int minute = now.atZone(hours.zone()).toLocalTime().toSecondOfDay() / 60;
        int length = Math.floorMod(minuteOf(hours.until()) - minuteOf(hours.from()), 1440);
        return Math.floorMod(minute - minuteOf(hours.from()), 1440) < length;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static QuietHours night(String zone) {
        return new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of(zone));
    }

    private static LocalTime quarterHour(Random random) {
        return LocalTime.MIN.plusMinutes(15L * random.nextInt(96));
    }

    private static Instant anyMinute(Random random) {
        return START.plus(Duration.ofMinutes(random.nextInt(10 * 365 * 1440)));
    }

    private static Instant nearAChange(Random random, ZoneId zone) {
        var change = zone.getRules().nextTransition(anyMinute(random));
        var centre = change == null ? anyMinute(random) : change.getInstant();
        return centre.plus(Duration.ofMinutes(random.nextInt(600) - 300));
    }
}
