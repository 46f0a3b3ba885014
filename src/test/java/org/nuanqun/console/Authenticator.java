package org.nuanqun.console;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on an operator's phone; shares no code with the service. */
final class Authenticator {

    private final byte[] secret;
    private final Instant learned;

    /** @param key as the page shows it */
    Authenticator(String key, Instant now) {
        secret = new Base32().decode(key.replace(" ", ""));
        learned = now;
    }

    /** What it showed when it learned the key. */
    String first() {
        return at(learned);
    }

    /** What it shows half a minute later. */
    String second() {
        return at(learned.plus(Duration.ofSeconds(30)));
    }

    private String at(Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
            int place = hash[19] & 15;
            long number = Integer.toUnsignedLong(ByteBuffer.wrap(hash, place, 4).getInt()) % (1L << 31);
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
