package org.nuanqun.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and sums up what flows by. */
final class Digest extends OutputStream {

    private final MessageDigest sum = sha256();
    private long lines;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        sum.update(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
    }

    long lines() {
        return lines;
    }

    /** Lower-case hexadecimal; ends the sum. */
    String sha256Hex() {
        return HexFormat.of().formatHex(sum.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("this Java has no SHA-256", never);
        }
    }
}
