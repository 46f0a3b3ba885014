package org.nuanqun.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaSealTest {

    private static final byte[] WORDS = "a picture".getBytes(StandardCharsets.UTF_8);
    private static final UUID ONE = new UUID(1, 1);

    @TempDir
    Path folder;

    @Test
    void a_part_opens_in_its_own_place_only() {
        MediaSeal seal = seal(Optional.empty());
        byte[] sealed = seal.seal(ONE, 0, WORDS);

        assertThat(seal.open(ONE, 0, sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> seal.open(ONE, 1, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new UUID(1, 2), 0, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_bytes_never_look_the_same() {
        MediaSeal seal = seal(Optional.empty());
        assertThat(seal.seal(ONE, 0, WORDS)).isNotEqualTo(seal.seal(ONE, 0, WORDS));
    }

    @Test
    void a_key_that_was_made_once_is_found_again() {
        byte[] sealed = seal(Optional.empty()).seal(ONE, 0, WORDS);
        assertThat(seal(Optional.empty()).open(ONE, 0, sealed)).isEqualTo(WORDS);
    }

    @Test
    void a_key_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> seal(Optional.of("c2hvcnQ="))).hasMessageContaining("32 bytes");
    }

    private MediaSeal seal(Optional<String> key) {
        return new MediaSeal(new Given(key), Optional.of(folder));
    }

    private record Given(Optional<String> key) implements MediaConfig {

        @Override
        public int keepDays() {
            return 180;
        }

        @Override
        public int mostMegabytes() {
            return 1;
        }

        @Override
        public int totalMegabytes() {
            return 1;
        }

        @Override
        public Duration within() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration tryFor() {
            return Duration.ofDays(3);
        }

        @Override
        public Duration firstWait() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration look() {
            return Duration.ofSeconds(1);
        }
    }
}
