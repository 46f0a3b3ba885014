package org.nuanqun.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final byte[] WORDS = "我出血了".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_was_said_cannot_be_read_without_the_key() {
        Seal seal = new Seal(new byte[32]);

        byte[] sealed = seal.seal(WORDS, "");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("出血");
        assertThat(seal.open(sealed, "")).isEqualTo(WORDS);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatIllegalStateException().isThrownBy(() -> new Seal(other).open(sealed, ""));
    }

    @Test
    void the_same_words_never_look_the_same_twice() {
        Seal seal = new Seal(new byte[32]);

        assertThat(seal.seal(WORDS, "")).isNotEqualTo(seal.seal(WORDS, ""));
    }

    @Test
    void a_changed_record_does_not_open() {
        Seal seal = new Seal(new byte[32]);
        byte[] sealed = seal.seal(WORDS, "");
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, ""));
    }

    @Test
    void what_is_shorter_than_a_nonce_does_not_open() {
        assertThatIllegalStateException().isThrownBy(() -> new Seal(new byte[32]).open(new byte[5], ""));
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        Path key = folder.resolve("key");
        byte[] sealed = new Seal(SealingKey.of(Optional.empty(), key)).seal(WORDS, "");

        assertThat(new Seal(SealingKey.of(Optional.empty(), key)).open(sealed, ""))
                .isEqualTo(WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_short_key_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(SealingKey.of(Optional.of("c2hvcnQ="), folder)));
    }
}
