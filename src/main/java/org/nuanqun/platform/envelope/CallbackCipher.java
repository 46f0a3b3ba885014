package org.nuanqun.platform.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * AES-256-CBC over 16 random bytes, four bytes of length, the message and the receiver's id, padded to blocks of 32. Java's
 * own padding knows blocks of 16 only and refuses what the platforms send, so padding is taken off and checked here.
 */
public final class CallbackCipher {

    private static final int BLOCK = 32;
    private static final int RANDOM = 16;
    private static final int HEADER = RANDOM + 4;

    private final AesKey key;

    public CallbackCipher(AesKey key) {
        this.key = key;
    }

    /** What was inside; {@code receiveId} is whom it was sealed for. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(byte[] random, byte[] message, String receiveId) {}

    /** Empty for everything that is wrong with it: which, is nobody's business outside. */
    public Optional<Opened> open(String base64) {
        return decoded(base64).flatMap(this::unpadded).flatMap(CallbackCipher::parts);
    }

    /** A file of the platform, sealed with the same key and without any framing. */
    public Optional<byte[]> openFile(byte[] sealed) {
        return unpadded(sealed);
    }

    /** The same as it arrives. */
    public FileOpening openingFile() {
        try {
            return new FileOpening(cipher(Cipher.DECRYPT_MODE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java does not open what the platforms seal", e);
        }
    }

    /** @param random 16 bytes that nobody can foresee */
    public String seal(byte[] message, String receiveId, byte[] random) {
        byte[] receiver = receiveId.getBytes(StandardCharsets.UTF_8);
        int length = HEADER + message.length + receiver.length;
        int padding = BLOCK - length % BLOCK;
        byte[] plain = ByteBuffer.allocate(length + padding)
                .put(random, 0, RANDOM)
                .putInt(message.length)
                .put(message)
                .put(receiver)
                .array();
        Arrays.fill(plain, length, plain.length, (byte) padding);
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> unpadded(byte[] sealed) {
        if (sealed.length == 0 || sealed.length % RANDOM != 0) {
            return Optional.empty();
        }
        try {
            return withoutPadding(cipher(Cipher.DECRYPT_MODE).doFinal(sealed));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static Optional<byte[]> withoutPadding(byte[] plain) {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        return isPadded(plain, padding) ? Optional.of(Arrays.copyOf(plain, plain.length - padding)) : Optional.empty();
    }

    private static boolean isPadded(byte[] plain, int padding) {
        if (padding < 1 || padding > BLOCK || padding > plain.length) {
            return false;
        }
        for (int i = plain.length - padding; i < plain.length; i++) {
            if (plain[i] != padding) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Opened> parts(byte[] plain) {
        if (plain.length < HEADER) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(plain).getInt(RANDOM);
        if (length < 0 || length > plain.length - HEADER) {
            return Optional.empty();
        }
        int end = HEADER + length;
        return Optional.of(new Opened(
                Arrays.copyOf(plain, RANDOM),
                Arrays.copyOfRange(plain, HEADER, end),
                new String(plain, end, plain.length - end, StandardCharsets.UTF_8)));
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key.key(), key.iv());
        return cipher;
    }
}
