package org.nuanqun.triage;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;
import org.nuanqun.sealing.Sha256;

/** Names what a scale is fitted to: other sentences, other sides or other traits of them have another name. */
final class Fingerprint {

    /** To be changed whenever the same sentences are fitted in another way. */
    private static final String WAY = "scale 2 ";

    private Fingerprint() {}

    static String of(List<Traits> sentences, IntPredicate isThese) {
        MessageDigest digest = Sha256.fresh();
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
}
