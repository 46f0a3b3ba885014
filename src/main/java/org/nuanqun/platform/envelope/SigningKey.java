package org.nuanqun.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks do: HMAC-SHA256 over identity, time and raw body. Its text shows nothing. */
public final class SigningKey {

    private static final String VERSION = "v1,";
    private static final String PREFIX = "whsec_";

    private final SecretKeySpec key;

    private SigningKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** @param text as it is written in a file, see {@link #secret} */
    public static SigningKey of(String text) {
        return new SigningKey(secret(text));
    }

    /**
     * The bytes of a key.
     *
     * @param text base64, with or without whsec_ before it
     * @throws IllegalArgumentException if it is not
     */
    public static byte[] secret(String text) {
        return Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
    }

    public String sign(String id, String timestamp, byte[] body) {
        return VERSION + Base64.getEncoder().encodeToString(digest(id, timestamp, body));
    }

    /** Several signatures may stand side by side while a key is being changed; one that fits is enough. */
    public boolean fits(String signatures, String id, String timestamp, byte[] body) {
        byte[] expected = sign(id, timestamp, body).getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(signatures.split(" "))
                .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] digest(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[hidden]";
    }
}
