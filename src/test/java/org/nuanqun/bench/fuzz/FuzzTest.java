package org.nuanqun.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.scripts.OurScripts;

/** A short form of {@code ./nuanqun fuzz}, always with the same inputs, and proof that it would tell. */
@NeedsNoService
class FuzzTest {

    private static final long SEED = 20261122;
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void whatever_a_patient_writes_is_read() {
        Understanding understanding = new Understanding(OurScripts.SET);

        assertThat(fed(patiently(understanding.messages()), 200)).isEmpty();
        assertThat(fed(patiently(understanding.bot()), 50)).isEmpty();
    }

    @Test
    void whatever_is_posted_is_read_or_refused() {
        assertThat(fed(patiently(Callbacks.bodies()), 4_000)).isEmpty();
    }

    @Test
    void whatever_an_author_saves_is_used_or_its_mistakes_are_named() {
        try (Writing writing = Writing.on(Path.of("bot-scripts"))) {
            assertThat(fed(patiently(writing.scripts()), 4)).isEmpty();
        }
    }

    @Test
    void what_breaks_on_a_letter_is_found_and_told_so_that_it_can_be_pasted() {
        List<Found> found = fed(target(text -> check(!text.contains("\u200B"), "broken")), 20_000);

        assertThat(found).isNotEmpty();
        assertThat(found.getFirst().told()).contains("broken").contains("\\u200B");
    }

    @Test
    void what_answers_another_way_now_and_then_is_found() {
        AtomicInteger times = new AtomicInteger();

        assertThat(fed(target(text -> check(times.incrementAndGet() % 500 != 0, "now and then")), 1_000))
                .hasSize(2);
    }

    @Test
    void what_is_slow_for_long_inputs_is_found_with_its_length() {
        Target slow = new Target("slow", List.of("慢"), 4_000, Duration.ofMillis(2), FuzzTest::slowWhereLong);

        assertThat(fed(slow, 200)).isNotEmpty().allSatisfy(one -> assertThat(one.what())
                .contains("TooSlow"));
    }

    @Test
    void the_same_number_makes_the_same_inputs() {
        assertThat(inputs(1)).isEqualTo(inputs(1)).isNotEqualTo(inputs(2));
    }

    private static List<String> inputs(long seed) {
        List<String> inputs = new ArrayList<>();
        new Trial(target(inputs::add)).run(seed, times(50));
        return inputs;
    }

    private static List<Found> fed(Target target, int inputs) {
        return new Trial(target).run(SEED, times(inputs)).found();
    }

    private static BooleanSupplier times(int inputs) {
        AtomicInteger left = new AtomicInteger(inputs);
        return () -> left.getAndDecrement() > 0;
    }

    private static Target target(Consumer<String> taste) {
        return new Target("any", List.of("宝宝发烧38度5", "胎动少了怎么办"), 4_000, LONG, taste);
    }

    /** How fast a busy machine is, is not what is tested here. */
    private static Target patiently(Target target) {
        return new Target(target.name(), target.seeds(), target.longest(), LONG, target.taste());
    }

    private static void check(boolean isRight, String otherwise) {
        if (!isRight) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static void slowWhereLong(String text) {
        long until = cpuTime() + Duration.ofNanos(2_000L * text.length()).toNanos();
        while (cpuTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
