package org.nuanqun.bench.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.nuanqun.time.RealTime;

/** Webhooks as the pretend platform posts them. */
public final class SignedWebhooks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String THANKS = "谢谢大家";

    private final SecretKeySpec key;

    public SignedWebhooks(String base64Key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64Key), "HmacSHA256");
    }

    /** A word of thanks from somebody: it is recorded, thought about, and needs no answer. */
    public HttpRequest thanks(URI service, int person) {
        return message(service, UUID.randomUUID().toString(), "bench-" + person, THANKS);
    }

    /** Verified and read like any other, but of no interest: nothing is stored. */
    public HttpRequest ofNoInterest(URI service, int person) {
        return signed(service, UUID.randomUUID().toString(), "bench.nothing", "bench-" + person, THANKS);
    }

    /** One to one; {@code id} is the identity of the event, the same for each repeat. */
    public HttpRequest message(URI service, String id, String person, String text) {
        return signed(service, id, "message.received", person, text);
    }

    private HttpRequest signed(URI service, String id, String type, String person, String text) {
        String timestamp = String.valueOf(RealTime.now().getEpochSecond());
        byte[] body =
                """
                {"type":"%s","id":"%s","at":"%s","person":{"key":"%s","name":"某患者"},"text":"%s","mentionsBot":false}"""
                        .formatted(type, id, RealTime.now(), person, text)
                        .getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(service.resolve("/webhooks/sandbox/demo"))
                .timeout(PATIENCE)
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
