package org.nuanqun.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.nuanqun.sealing.Sha256;

/** Counts and sums up what flows by. */
final class Digest extends OutputStream {

    private final MessageDigest sum = Sha256.fresh();
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
        return HexFormat.of().formatHex(Sha256.fresh().digest(bytes));
    }
}
