package org.nuanqun.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PushCapTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private final PushCap cap = new PushCap(2, 4, SHANGHAI);

    @Test
    void there_is_room_until_the_day_is_full() {
        assertThat(cap.fullUntil(List.of(MONDAY), MONDAY.plusSeconds(60))).isEmpty();
        assertThat(cap.fullUntil(List.of(MONDAY, MONDAY.plusSeconds(60)), MONDAY.plusSeconds(120)))
                .contains(Instant.parse("2026-11-23T16:00:00Z"));
    }

    @Test
    void a_full_week_has_room_when_its_oldest_push_is_seven_days_old() {
        List<Instant> pushes = List.of(
                MONDAY,
                MONDAY.plus(Duration.ofDays(1)),
                MONDAY.plus(Duration.ofDays(2)),
                MONDAY.plus(Duration.ofDays(3)));
        assertThat(cap.fullUntil(pushes, MONDAY.plus(Duration.ofDays(4)))).contains(MONDAY.plus(Duration.ofDays(7)));
        assertThat(cap.fullUntil(pushes, MONDAY.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    void a_cap_of_none_never_has_room() {
        assertThat(new PushCap(0, 0, SHANGHAI).fullUntil(List.of(), MONDAY)).isPresent();
    }

    @Test
    void a_year_of_impatience_never_breaks_the_cap_and_always_finds_room_again() {
        Random random = new Random(11);
        List<Instant> sent = new ArrayList<>();
        Instant now = MONDAY;
        for (int i = 0; i < 2_000; i++) {
            List<Instant> lately = after(sent, now.minus(PushCap.WEEK));
            var full = cap.fullUntil(lately, now);
            if (full.isEmpty()) {
                sent.add(now);
                assertThat(after(sent, now.minus(PushCap.WEEK))).hasSizeLessThanOrEqualTo(4);
                Instant midnight = now.atZone(SHANGHAI)
                        .toLocalDate()
                        .atStartOfDay(SHANGHAI)
                        .toInstant();
                assertThat(after(sent, midnight.minusNanos(1))).hasSizeLessThanOrEqualTo(2);
            } else {
                assertThat(full.get()).isAfter(now);
                assertThat(cap.fullUntil(after(sent, full.get().minus(PushCap.WEEK)), full.get()))
                        .isEmpty();
            }
            now = now.plus(Duration.ofMinutes(random.nextInt(500)));
        }
        assertThat(sent).hasSizeGreaterThan(100);
    }

    private static List<Instant> after(List<Instant> moments, Instant since) {
        return moments.stream().filter(moment -> moment.isAfter(since)).toList();
    }
}
