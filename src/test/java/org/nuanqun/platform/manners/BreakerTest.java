package org.nuanqun.platform.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private long nanos;
    private final Breaker breaker = new Breaker(() -> nanos);

    @Test
    void half_of_ten_calls_failing_opens_it() {
        calls(5, true);
        calls(4, false);
        assertThat(breaker.waitFor()).isZero();
        calls(1, false);
        assertThat(breaker.waitFor()).isPositive();
    }

    @Test
    void one_probe_goes_through_after_five_seconds_and_nobody_else() {
        calls(10, false);
        pass(Duration.ofSeconds(5));
        assertThat(breaker.waitFor()).isZero();
        assertThat(breaker.waitFor()).isPositive();
    }

    @Test
    void an_answered_probe_closes_it_and_a_failed_one_does_not() {
        calls(10, false);
        pass(Duration.ofSeconds(5));
        breaker.waitFor();
        breaker.ended(false);
        assertThat(breaker.waitFor()).isPositive();
        pass(Duration.ofSeconds(5));
        breaker.waitFor();
        breaker.ended(true);
        assertThat(breaker.waitFor()).isZero();
    }

    @Test
    void what_failed_long_ago_counts_no_more() {
        calls(9, false);
        pass(Duration.ofSeconds(11));
        calls(1, false);
        assertThat(breaker.waitFor()).isZero();
    }

    private void calls(int count, boolean isGood) {
        for (int i = 0; i < count; i++) {
            breaker.ended(isGood);
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
