package org.nuanqun.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOpeningTest {

    private static final AesKey KEY = AesKey.of("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 31, 32, 33, 1000, 70_001})
    void arrives_whole_in_pieces_of_any_size(int size) throws Exception {
        byte[] plain = new byte[size];
        new Random(size).nextBytes(plain);
        for (int piece : new int[] {1, 7, 16, 4096}) {
            assertThat(opened(sealed(plain), piece))
                    .hasValueSatisfying(all -> assertThat(all).isEqualTo(plain));
        }
    }

    @Test
    void what_was_cut_off_does_not_open() throws Exception {
        byte[] sealed = sealed(new byte[100]);
        assertThat(opened(Arrays.copyOf(sealed, sealed.length - 1), 64)).isEmpty();
        assertThat(opened(Arrays.copyOf(sealed, sealed.length - 32), 64)).isEmpty();
        assertThat(opened(new byte[0], 64)).isEmpty();
    }

    private static Optional<byte[]> opened(byte[] sealed, int piece) {
        FileOpening opening = new CallbackCipher(KEY).openingFile();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < sealed.length; at += piece) {
            byte[] some = Arrays.copyOfRange(sealed, at, Math.min(sealed.length, at + piece));
            all.writeBytes(opening.more(some, some.length));
        }
        return opening.end().map(rest -> {
            all.writeBytes(rest);
            return all.toByteArray();
        });
    }

    private static byte[] sealed(byte[] plain) throws Exception {
        int padding = 32 - plain.length % 32;
        byte[] padded = Arrays.copyOf(plain, plain.length + padding);
        Arrays.fill(padded, plain.length, padded.length, (byte) padding);
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, KEY.key(), KEY.iv());
        return cipher.doFinal(padded);
    }
}
