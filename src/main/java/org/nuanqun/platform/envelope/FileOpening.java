package org.nuanqun.platform.envelope;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;

/** Opens a file of the platform as it arrives. The last block is held back, since only its end says how much of it is padding. */
public final class FileOpening {

    private static final int BLOCK = 32;
    private static final byte[] NOTHING = {};

    private final Cipher cipher;
    private byte[] held = NOTHING;

    FileOpening(Cipher cipher) {
        this.cipher = cipher;
    }

    /** What is certain to be of the file, of these bytes and those before. */
    public byte[] more(byte[] sealed, int length) {
        byte[] opened = cipher.update(sealed, 0, length);
        byte[] all = joined(held, opened == null ? NOTHING : opened);
        int certain = Math.max(0, all.length - BLOCK);
        held = Arrays.copyOfRange(all, certain, all.length);
        return Arrays.copyOf(all, certain);
    }

    /** The rest; empty if the whole was cut off, changed, or sealed with another key. */
    public Optional<byte[]> end() {
        try {
            return CallbackCipher.withoutPadding(joined(held, cipher.doFinal()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
