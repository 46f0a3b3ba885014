package org.nuanqun.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.RedFlagLevel;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(new Defaults());

    @Test
    void while_single_people_are_called_each_has_the_same_time() {
        assertThat(untilNextCall(0)).isEqualTo(Duration.ofMinutes(3));
        assertThat(untilNextCall(1)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void once_everybody_is_called_the_calls_come_at_growing_distances_and_never_stop() {
        assertThat(IntStream.rangeClosed(2, 8).mapToObj(this::untilNextCall).map(Duration::toMinutes))
                .containsExactly(6L, 12L, 24L, 48L, 60L, 60L, 60L);
        assertThat(untilNextCall(100_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void an_unclaimed_red_flag_is_called_for_fewer_than_a_hundred_times_in_three_days() {
        Duration waited = Duration.ZERO;
        int calls = 0;
        while (waited.compareTo(Duration.ofDays(3)) < 0) {
            waited = waited.plus(untilNextCall(++calls));
        }

        assertThat(calls).isBetween(70, 100);
    }

    @Test
    void a_deadline_longer_than_the_longest_distance_stays_as_it_is() {
        assertThat(new Deadlines(new Defaults() {
                            @Override
                            public Duration callAgainAtLeastEvery() {
                                return Duration.ofMinutes(5);
                            }
                        })
                        .untilNextCall(TicketReason.COMPLAINT, Optional.empty(), 9))
                .isEqualTo(Duration.ofMinutes(30));
    }

    private Duration untilNextCall(int callsOfEverybody) {
        return deadlines.untilNextCall(TicketReason.RED_FLAG, Optional.of(RedFlagLevel.A), callsOfEverybody);
    }

    private static class Defaults implements HandoffConfig {

        @Override
        public ClaimWithin claimWithin() {
            return new ClaimWithin() {
                @Override
                public Duration redFlagA() {
                    return Duration.ofMinutes(3);
                }

                @Override
                public Duration redFlagB() {
                    return Duration.ofMinutes(10);
                }

                @Override
                public Duration complaint() {
                    return Duration.ofMinutes(30);
                }

                @Override
                public Duration asked() {
                    return Duration.ofMinutes(15);
                }

                @Override
                public Duration other() {
                    return Duration.ofMinutes(30);
                }
            };
        }

        @Override
        public Duration callAgainAtLeastEvery() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration silentAfter() {
            return Duration.ofMinutes(20);
        }

        @Override
        public Duration handBackLaterAfter() {
            return Duration.ofHours(2);
        }
    }
}
