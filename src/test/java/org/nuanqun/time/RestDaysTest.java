package org.nuanqun.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2030-01-05 is a Saturday; which days of that year are off is made up here. */
class RestDaysTest {

    private static final List<String> LINES = List.of(
            "# a comment", "", "2030-01-01 off  a notice", "2030-01-02 off a notice", "2030-01-06 work a notice");

    @Test
    void the_file_says_which_days_rest_and_which_weekends_work() {
        RestDays days = RestDays.of(LINES, "days-off.txt", true);
        assertThat(days.isRest(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(days.isRest(LocalDate.of(2030, 1, 3))).isFalse();
        assertThat(days.isRest(LocalDate.of(2030, 1, 5))).isTrue();
        assertThat(days.isRest(LocalDate.of(2030, 1, 6))).isFalse();
    }

    @Test
    void weekends_rest_only_where_that_is_wished() {
        assertThat(RestDays.of(LINES, "days-off.txt", false).isRest(LocalDate.of(2030, 1, 5)))
                .isFalse();
    }

    @Test
    void a_line_that_does_not_read_or_names_no_source_is_told_with_its_place() {
        for (String wrong : List.of("2030-13-01 off a notice", "2030-01-01 free a notice", "2030-01-01 off")) {
            assertThatThrownBy(() -> RestDays.of(List.of("", wrong), "days-off.txt", false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("days-off.txt:2");
        }
    }

    @Test
    void what_falls_on_a_day_of_rest_waits_for_the_morning_after_the_last() {
        QuietHours hours = new QuietHours(
                LocalTime.of(21, 0),
                LocalTime.of(8, 0),
                ZoneId.of("Asia/Shanghai"),
                RestDays.of(LINES, "days-off.txt", true));
        assertThat(hours.nextOpen(Instant.parse("2029-12-31T22:00:00+08:00")))
                .isEqualTo(Instant.parse("2030-01-03T08:00:00+08:00"));
        assertThat(hours.nextOpen(Instant.parse("2030-01-01T12:00:00+08:00")))
                .isEqualTo(Instant.parse("2030-01-03T08:00:00+08:00"));
        assertThat(hours.cover(Instant.parse("2030-01-01T12:00:00+08:00"))).isTrue();
        assertThat(hours.nextOpen(Instant.parse("2030-01-03T12:00:00+08:00")))
                .isEqualTo(Instant.parse("2030-01-03T12:00:00+08:00"));
    }

    @Test
    void the_file_of_the_project_reads_and_names_no_day_without_a_source() {
        assertThat(RestDays.read(Path.of("bot-scripts", "calendar", "days-off.txt"), false)
                        .worked())
                .isEmpty();
    }
}
