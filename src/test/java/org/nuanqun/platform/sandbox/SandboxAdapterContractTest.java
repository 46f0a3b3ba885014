package org.nuanqun.platform.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanqun.platform.AdapterContract;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.SigningKey;
import org.nuanqun.vocabulary.AccountId;

class SandboxAdapterContractTest extends AdapterContract {

    private static final String SECRET = base64("a-secret-of-the-pretend-platform");
    private static final String TOKEN = "a-token-for-calls";
    private static final SigningKey KEY = SigningKey.of(SECRET);

    @Override
    protected AccountId account() {
        return SandboxAdapter.DEMO;
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return account().name().equals(request.account())
                ? new SandboxWebhookReader(account(), KEY, Duration.ofSeconds(300)).read(request)
                : new WebhookReading.UnknownAccount();
    }

    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        String url = platform.isRunning() ? platform.baseUrl() : "http://localhost:1";
        return new SandboxClient(() -> url, () -> TOKEN, Duration.ofMillis(800)).send(message);
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        String person = "\"person\":{\"key\":\"p-lin\",\"name\":\"林静\"}";
        String group = "\"group\":{\"key\":\"g-late\",\"name\":\"孕晚期 1 群\",\"members\":186,\"capacity\":200}";
        return switch (kind) {
            case WORDS -> event("message.received", "evt-words", person, group, "\"text\":\"从昨晚到现在胎动明显少了\"");
            case VOICE ->
                event(
                        "message.received",
                        "evt-voice",
                        person,
                        "\"attachment\":{\"kind\":\"voice\",\"name\":\"6 秒\",\"speechText\":\"今天可以吃西瓜吗\"}");
            case JOINED -> event("member.joined", "evt-joined", person, group, "\"invitation\":\"poster\"");
            case LEFT -> event("member.left", "evt-left", person, group);
            case GROUP -> event("group.seen", "evt-group", group);
            case STAFF -> event("staff.spoke", "evt-staff", group, "\"staff\":\"李雯\"", "\"text\":\"直接来产科急诊\"");
        };
    }

    private static WebhookRequest event(String type, String id, String... fields) {
        String body = "{\"type\":\"" + type + "\",\"id\":\"" + id + "\",\"at\":\"" + NOW + "\","
                + String.join(",", fields) + "}";
        return signed(id, body, KEY);
    }

    private static WebhookRequest signed(String id, String text, SigningKey key) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(NOW.getEpochSecond());
        Map<String, String> headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", timestamp,
                "webhook-signature", key.sign(id, timestamp, body));
        return new WebhookRequest("demo", Map.of(), headers, body, NOW);
    }

    @Override
    protected WebhookRequest forged(WebhookRequest genuine) {
        Map<String, String> headers = new HashMap<>(genuine.headers());
        SigningKey other = SigningKey.of(base64("the key of somebody else"));
        headers.put("webhook-signature", other.sign("evt-words", String.valueOf(NOW.getEpochSecond()), genuine.body()));
        return new WebhookRequest(genuine.account(), Map.of(), headers, genuine.body(), NOW);
    }

    @Override
    protected WebhookRequest saying(String inside) {
        return signed("evt-inside", inside, KEY);
    }

    @Override
    protected WebhookRequest garbled() {
        return signed("evt-words", "{\"type\":\"message.received\",", KEY);
    }

    @Override
    protected String answer(Answer answer) {
        return switch (answer) {
            case TAKEN -> "{\"code\":0,\"id\":\"m-1\"}";
            case REFUSED -> "{\"code\":48002,\"message\":\"not allowed\"}";
            case SLOW_DOWN -> "{\"code\":45009,\"message\":\"too fast\",\"retryAfterMillis\":3000}";
            case RECIPIENT_LEFT -> "{\"code\":40003,\"message\":\"not in this group\"}";
            case NEEDS_A_TAP -> "{\"code\":0,\"task\":\"t-1\",\"deadline\":\"2026-11-18T12:00:00Z\"}";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET, TOKEN);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
