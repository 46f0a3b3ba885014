package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private final RetryPlan plan = new RetryPlan(new Random(7));

    @Test
    void waits_at_least_as_long_as_the_platform_asked() {
        Duration asked = Duration.ofSeconds(30);
        assertThat(IntStream.range(1, 200).mapToObj(i -> plan.waitAfter(1, asked)))
                .allMatch(wait -> wait.compareTo(asked) >= 0);
    }

    @Test
    void never_waits_longer_than_five_minutes_of_its_own_accord() {
        assertThat(IntStream.range(1, 500).mapToObj(i -> plan.waitAfter(40, Duration.ZERO)))
                .allMatch(wait -> wait.compareTo(Duration.ofMinutes(5)) <= 0);
    }

    @Test
    void spreads_its_tries_so_that_many_do_not_come_back_in_step() {
        long distinct = IntStream.range(0, 100)
                .mapToObj(i -> plan.waitAfter(4, Duration.ZERO))
                .distinct()
                .count();
        assertThat(distinct).isGreaterThan(80);
    }

    @Test
    void gives_up_after_eight_tries() {
        assertThat(plan.isOver(7)).isFalse();
        assertThat(plan.isOver(8)).isTrue();
    }
}
