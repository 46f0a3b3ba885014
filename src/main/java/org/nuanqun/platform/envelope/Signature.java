package org.nuanqun.platform.envelope;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-1 over the values in the order of their bytes, as the platforms of this family sign. */
public final class Signature {

    private Signature() {}

    public static String of(String... values) {
        ByteArrayOutputStream sorted = new ByteArrayOutputStream();
        Arrays.stream(values)
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .forEach(sorted::writeBytes);
        return HexFormat.of().formatHex(sha1().digest(sorted.toByteArray()));
    }

    /** Takes the same time wherever the two differ. */
    public static boolean fits(String given, String... values) {
        return isSame(of(values), given);
    }

    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-1", e);
        }
    }
}
