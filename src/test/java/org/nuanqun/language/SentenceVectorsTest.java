package org.nuanqun.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceVectorsTest {

    private static final String SENTENCE = "宝宝拉肚子怎么办";

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final Function<String, Optional<float[]>> model =
            sentence -> Optional.of(new float[] {asked.incrementAndGet(), sentence.length()});

    @Test
    void a_sentence_is_worked_out_once_whatever_starts_there_are() {
        askOnce("one model");
        askOnce("one model");

        assertThat(askOnce("one model")).contains(1, SENTENCE.length());
        assertThat(asked).hasValue(1);
    }

    @Test
    void another_model_gives_other_vectors() {
        askOnce("one model");

        askOnce("another model");

        assertThat(asked).hasValue(2);
    }

    @Test
    void what_the_model_does_not_know_yet_is_asked_again() {
        SentenceVectors vectors = new SentenceVectors(Optional.empty(), "one model");

        assertThat(vectors.of(SENTENCE, sentence -> Optional.empty())).isEmpty();

        assertThat(vectors.of(SENTENCE, model)).isPresent();
    }

    @Test
    void a_damaged_file_is_written_anew() throws IOException {
        Files.writeString(folder.resolve(SentenceVectors.NAME), "cut off in the middle".repeat(1_000));

        askOnce("one model");
        askOnce("one model");

        assertThat(asked).hasValue(1);
    }

    @Test
    void while_another_service_writes_the_file_it_is_waited_for() throws InterruptedException {
        askOnce("one model");
        Thread reading = new Thread(() -> askOnce("one model"));
        try (MVStore writing = new MVStore.Builder()
                .fileName(folder.resolve(SentenceVectors.NAME).toString())
                .open()) {
            reading.start();
            await().until(() -> reading.getState() == Thread.State.TIMED_WAITING && !writing.isClosed());
        }
        reading.join();

        assertThat(asked).hasValue(1);
    }

    @Test
    void what_two_services_learnt_in_one_folder_is_kept_of_both() {
        SentenceVectors one = new SentenceVectors(Optional.of(folder), "one model");
        SentenceVectors other = new SentenceVectors(Optional.of(folder), "one model");
        one.of(SENTENCE, model);
        other.of("湿疹能洗澡吗", model);

        one.save();
        other.save();

        SentenceVectors later = new SentenceVectors(Optional.of(folder), "one model");
        later.of(SENTENCE, model);
        later.of("湿疹能洗澡吗", model);
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_was_fitted_is_fitted_once() {
        learn("to these sentences");
        learn("to others");

        learn("to these sentences");

        assertThat(asked).hasValue(2);
    }

    @Test
    void of_what_nobody_asks_for_any_more_only_little_is_kept() {
        IntStream.range(0, 20).forEach(day -> learn("to the sentences of day " + day));

        IntStream.range(0, 20).forEach(day -> learn("to the sentences of day " + day));

        assertThat(asked).hasValueGreaterThan(30);
    }

    private void learn(String name) {
        SentenceVectors vectors = new SentenceVectors(Optional.of(folder), "one model");
        assertThat(vectors.learnt(name, () -> new float[] {asked.incrementAndGet()}))
                .hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_costs_time_only() {
        SentenceVectors nowhere = new SentenceVectors(Optional.of(Path.of("/dev/null")), "one model");
        nowhere.of(SENTENCE, model);

        nowhere.save();

        assertThat(nowhere.of(SENTENCE, model)).isPresent();
        assertThat(asked).hasValue(1);
    }

    private float[] askOnce(String version) {
        SentenceVectors vectors = new SentenceVectors(Optional.of(folder), version);
        float[] direction = vectors.of(SENTENCE, model).orElseThrow();
        vectors.save();
        return direction;
    }
}
