package org.nuanqun.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digits an authenticator app shows for half a minute (RFC 6238 over HMAC-SHA-1, RFC 4226). Pure. */
final class TimeCode {

    static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final int DRIFT = 1;

    private TimeCode() {}

    /** The half minutes since 1970. */
    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of that half minute; {@code digits} from 6 to 8. */
    static String at(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
        String text = "0".repeat(digits) + number;
        return text.substring(text.length() - digits);
    }

    /**
     * The half minute whose code this is: this one, or the one before or after for a phone whose clock is off. Every one
     * of them is computed and compared in full, so that the time it takes tells nothing.
     *
     * @param used the latest half minute that opened already; it and those before it open no more
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long used) {
        long here = stepAt(now);
        long found = -1;
        for (long step = here - DRIFT; step <= here + DRIFT; step++) {
            boolean fits = isEqual(at(secret, step, DIGITS), code);
            found = fits && step > used ? step : found;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("this Java has no HmacSHA1", never);
        }
    }
}
