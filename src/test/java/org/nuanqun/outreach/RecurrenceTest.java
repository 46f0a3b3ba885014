package org.nuanqun.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.outreach.Recurrence.Every;

@NeedsNoService
class RecurrenceTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2030-01-31T09:30");

    @Test
    void every_week_it_is_the_same_day_and_hour_through_the_day_of_the_end() {
        Recurrence weekly = new Recurrence(Every.WEEK, THURSDAY, LocalDate.parse("2030-02-14"), ZoneOffset.UTC);

        assertThat(weekly.next(Instant.EPOCH, 9)).isEqualTo(at("2030-01-31", "2030-02-07", "2030-02-14"));
        assertThat(weekly.nextAfter(Instant.parse("2030-02-07T09:30:00Z")))
                .contains(Instant.parse("2030-02-14T09:30:00Z"));
        assertThat(weekly.nextAfter(Instant.parse("2030-02-14T09:30:00Z"))).isEmpty();
    }

    @Test
    void every_month_it_is_the_same_date_or_the_last_of_a_month_that_has_no_such_day() {
        Recurrence monthly = new Recurrence(Every.MONTH, THURSDAY, LocalDate.parse("2030-05-30"), ZoneOffset.UTC);

        assertThat(monthly.next(Instant.EPOCH, 9))
                .isEqualTo(at("2030-01-31", "2030-02-28", "2030-03-31", "2030-04-30"));
    }

    @Test
    void the_hour_on_the_wall_stays_where_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Recurrence weekly = new Recurrence(
                Every.WEEK, LocalDateTime.parse("2030-03-28T09:30"), LocalDate.parse("2030-04-04"), berlin);

        assertThat(weekly.next(Instant.EPOCH, 2))
                .isEqualTo(List.of(Instant.parse("2030-03-28T08:30:00Z"), Instant.parse("2030-04-04T07:30:00Z")));
    }

    @Test
    void an_end_before_the_first_time_or_after_two_years_is_refused() {
        for (String until : List.of("2030-01-30", "2032-02-01")) {
            assertThatThrownBy(() -> new Recurrence(Every.WEEK, THURSDAY, LocalDate.parse(until), ZoneOffset.UTC))
                    .isInstanceOfSatisfying(BroadcastRefused.class, refused -> assertThat(refused.why())
                            .isEqualTo(BroadcastRefused.Why.BAD_END));
        }
    }

    private static List<Instant> at(String... days) {
        return List.of(days).stream()
                .map(day -> Instant.parse(day + "T09:30:00Z"))
                .toList();
    }
}
