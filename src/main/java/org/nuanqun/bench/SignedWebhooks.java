package org.nuanqun.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.nuanqun.time.RealTime;

/** Webhooks as a platform would post them, each of an event of its own. */
final class SignedWebhooks {

    private final URI address;
    private final SecretKeySpec key;

    SignedWebhooks(URI address, String base64Key) {
        this.address = address;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64Key), "HmacSHA256");
    }

    /** A word of thanks: it is recorded, thought about, and needs no answer. */
    HttpRequest message(int person) {
        return signed(
                """
                {"type":"message.received","id":"%s","at":"%s","person":{"key":"bench-%d","name":"某患者"},\
                "text":"谢谢大家","mentionsBot":false}""",
                person);
    }

    /** Verified and read like any other, but of no interest: nothing is stored. */
    HttpRequest ofNoInterest(int person) {
        return signed(
                """
                {"type":"bench.nothing","id":"%s","at":"%s","person":{"key":"bench-%d","name":"某患者"},\
                "text":"谢谢大家","mentionsBot":false}""",
                person);
    }

    private HttpRequest signed(String template, int person) {
        String id = UUID.randomUUID().toString();
        String timestamp = String.valueOf(RealTime.now().getEpochSecond());
        byte[] body = template.formatted(id, RealTime.now(), person).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address)
                .header("content-type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature(id, timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private String signature(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot compute HMAC-SHA256", e);
        }
    }
}
