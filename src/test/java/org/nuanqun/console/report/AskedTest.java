package org.nuanqun.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class AskedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void without_days_it_is_the_week_that_ends_today() {
        Asked asked = asked("", "", 0);
        assertThat(asked.period().first()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(asked.period().last()).isEqualTo(TODAY);
        assertThat(asked.isRefused()).isFalse();
    }

    @Test
    void both_days_count_and_a_quarter_is_the_most() {
        assertThat(asked("2026-01-01", "2026-04-02", 0).period().days()).hasSize(92);
        assertThat(asked("2026-01-01", "2026-04-03", 0).isRefused()).isTrue();
        assertThat(asked("", "", 93).isRefused()).isTrue();
    }

    @Test
    void what_is_no_period_is_said_so_and_the_usual_one_shown() {
        assertThat(asked("2026-11-22", "2026-11-21", 0).isRefused()).isTrue();
        assertThat(asked("yesterday", "", 0).isRefused()).isTrue();
        assertThat(asked("+999999999-12-01", "+999999999-12-31", 0).isRefused()).isTrue();
        assertThat(asked("", "", -1).isRefused()).isTrue();
        assertThat(asked("yesterday", "", 0).period().days()).hasSize(7);
    }

    private static Asked asked(String from, String to, int days) {
        return Asked.read(
                Optional.of(from),
                Optional.of(to),
                Optional.of(days).filter(n -> n != 0),
                Optional.empty(),
                TODAY,
                ZoneId.of("Asia/Shanghai"));
    }
}
