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

    private final SecretKeySpec key;

    private SigningKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    public static SigningKey of(String base64) {
        return new SigningKey(Base64.getDecoder().decode(base64));
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
