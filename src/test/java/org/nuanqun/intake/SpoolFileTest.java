package org.nuanqun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFileTest {

    @TempDir
    Path folder;

    @Test
    void gives_back_in_order_what_was_appended_before_and_after_it_was_opened_again() throws IOException {
        try (SpoolFile file = open()) {
            file.append(records("one", "two"));
        }
        try (SpoolFile file = open()) {
            file.append(records("three"));

            assertThat(read(file)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void a_torn_last_record_is_set_aside_and_the_others_are_read() throws IOException {
        try (SpoolFile file = open()) {
            file.append(records("one", "two", "torn"));
        }
        cut(3);

        try (SpoolFile file = open()) {
            assertThat(read(file)).containsExactly("one", "two");
            assertThat(read(file)).containsExactly("one", "two");
        }
        assertThat(damaged()).hasSize(1);
    }

    @Test
    void a_flipped_bit_costs_its_own_record_and_no_other() throws IOException {
        try (SpoolFile file = open()) {
            file.append(records("one", "two", "three"));
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[8 + 3 + 8 + 1] ^= 4;
        Files.write(file(), bytes);

        try (SpoolFile file = open()) {
            assertThat(read(file)).containsExactly("one", "three");
        }
        assertThat(damaged()).hasSize(1);
    }

    @Test
    void whatever_is_cut_off_or_flipped_every_record_read_is_one_that_was_written() throws IOException {
        Random random = new Random(5);
        List<String> written = IntStream.range(0, 20)
                .mapToObj(i -> "record " + i + "x".repeat(random.nextInt(40)))
                .toList();
        for (int trial = 0; trial < 60; trial++) {
            Files.deleteIfExists(file());
            try (SpoolFile file = open()) {
                file.append(records(written.toArray(String[]::new)));
            }
            byte[] bytes = Files.readAllBytes(file());
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));

            try (SpoolFile file = open()) {
                assertThat(written).as("trial %d", trial).containsAll(read(file));
            }
        }
    }

    @Test
    void is_emptied_only_if_nothing_came_since() throws IOException {
        try (SpoolFile file = open()) {
            file.append(records("one"));
            long end = file.from(0, 10).getLast().next();
            file.append(records("two"));

            assertThat(file.emptyIfEndsAt(end)).isFalse();
            assertThat(file.emptyIfEndsAt(file.size())).isTrue();
            assertThat(file.size()).isZero();
        }
    }

    private SpoolFile open() throws IOException {
        return SpoolFile.open(file());
    }

    private Path file() {
        return folder.resolve("webhooks");
    }

    private void cut(int bytes) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - bytes);
        }
    }

    private List<Path> damaged() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("damaged-"))
                    .toList();
        }
    }

    private static List<byte[]> records(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> read(SpoolFile file) {
        return file.from(0, 100).stream()
                .map(found -> new String(found.bytes().array(), StandardCharsets.UTF_8))
                .toList();
    }
}
