package org.nuanqun.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final Instant NINE = Instant.parse("2026-11-18T01:00:00Z");

    private final Wording chinese = Wording.in("zh");

    @Test
    void a_call_nobody_answers_stands_there_once_with_its_count_and_its_last_time() {
        List<Step> told = Repeats.told(List.of(call(0), call(1), call(2)), chinese);
        assertThat(told).containsExactly(new Step(hour(2), Step.WAITS, "没人接，再找 全科室", "第 3 次 · 60 分钟内不接，找下一位"));
    }

    @Test
    void what_lies_between_two_calls_keeps_them_apart() {
        Step said = new Step(hour(1), Step.PLAIN, "李雯 回复", "");
        assertThat(Repeats.told(List.of(call(0), said, call(2)), chinese)).containsExactly(call(0), said, call(2));
    }

    @Test
    void two_messages_are_two_steps_though_they_read_alike() {
        Step one = new Step(hour(0), Step.PLAIN, "平台送来 1 条消息", "签名正确，已记下");
        Step other = new Step(hour(1), Step.PLAIN, "平台送来 1 条消息", "签名正确，已记下");
        assertThat(Repeats.told(List.of(one, other), chinese)).containsExactly(one, other);
    }

    private static Step call(int hour) {
        return new Step(hour(hour), Step.WAITS, "没人接，再找 全科室", "60 分钟内不接，找下一位");
    }

    private static Instant hour(int hour) {
        return NINE.plusSeconds(3600L * hour);
    }
}
