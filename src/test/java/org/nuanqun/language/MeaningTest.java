package org.nuanqun.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final Meaning MEANING = Meaning.loaded();

    @Test
    void sentences_that_mean_the_same_are_nearer_than_those_that_share_words() {
        float[] asked = MEANING.of("宝宝拉肚子怎么办").orElseThrow();

        double same = Meaning.nearness(asked, MEANING.of("孩子腹泻了如何处理").orElseThrow());
        double otherThing = Meaning.nearness(asked, MEANING.of("宝宝照片怎么办").orElseThrow());

        assertThat(same).isGreaterThan(otherThing);
    }

    @Test
    void it_is_empty_until_loaded() {
        assertThat(new Meaning().of("宝宝拉肚子怎么办")).isEmpty();
    }

    @Test
    void a_very_long_text_takes_no_longer_than_its_beginning() {
        String article = "宝宝拉肚子怎么办。".repeat(100_000);

        assertThat(MEANING.of(article))
                .hasValueSatisfying(read -> assertThat(read).hasSize(512));
    }

    @Test
    void whoever_waits_is_told_by_another_thread_when_it_is_there() {
        CompletableFuture<Thread> told = new CompletableFuture<>();

        MEANING.whenLoaded(() -> told.complete(Thread.currentThread()));

        assertThat(told).succeedsWithin(Duration.ofSeconds(10)).isNotEqualTo(Thread.currentThread());
    }

    @Test
    void once_the_service_ends_nobody_is_inside_the_library_any_more() throws InterruptedException {
        Meaning ending = Meaning.loaded();
        CompletableFuture<Void> reading = new CompletableFuture<>();
        ending.whenLoaded(() -> {
            reading.complete(null);
            while (ending.of("宝宝拉肚子怎么办").isPresent()) {
                Thread.onSpinWait();
            }
        });
        reading.join();

        ending.end(new ShutdownEvent());

        assertThat(ending.of("宝宝拉肚子怎么办")).isEmpty();
        assertThat(ending.isAtRest()).isTrue();
    }
}
