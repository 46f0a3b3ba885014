package org.nuanqun.triage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;

/** Names what a scale is fitted to: other sentences, other sides or other traits of them have another name. */
final class Fingerprint {

    /** To be changed whenever the same sentences are fitted in another way. */
    private static final String WAY = "scale 1 ";

    private Fingerprint() {}

    static String of(List<Traits> sentences, IntPredicate isThese) {
        MessageDigest digest = sha256();
        for (int i = 0; i < sentences.size(); i++) {
            digest.update((byte) (isThese.test(i) ? 1 : 0));
            Traits one = sentences.get(i);
            update(digest, one.grams());
            update(digest, one.concepts());
            float[] meaning = one.meaning();
            if (meaning != null) {
                ByteBuffer bytes = ByteBuffer.allocate(meaning.length * Float.BYTES);
                bytes.asFloatBuffer().put(meaning);
                digest.update(bytes);
            }
        }
        return WAY + HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate((1 + numbers.length) * Integer.BYTES);
        bytes.putInt(numbers.length).asIntBuffer().put(numbers);
        digest.update(bytes.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
