package org.nuanqun.staff;

import java.security.SecureRandom;
import java.util.Base64;
import org.nuanqun.sealing.Sha256;

/** Random texts nobody can guess, and the hash under which they are kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 bits, safe in a URL. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** One round is enough: what is hashed has 256 random bits. */
    static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
