package org.nuanqun.platform.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.AdapterContract;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.SigningKey;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class BridgeContractTest extends AdapterContract {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String NEXT_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final SigningKey KEY = SigningKey.of(SECRET.substring(6));

    private final AccountId account = new AccountId("bridge", "t" + Ids.next());

    @Inject
    BridgeSend send;

    @Inject
    BridgeReports reports;

    @Override
    protected AccountId account() {
        return account;
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return request.account().equals(account.name())
                ? new BridgeCallback(bridge(), Duration.ofMinutes(5), reports).read(request)
                : new WebhookReading.UnknownAccount();
    }

    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        return send.message(bridge(), message, false, NOW);
    }

    private BridgeAccount bridge() {
        String url = platform.isRunning() ? platform.baseUrl() + "/messages" : "http://localhost:1/messages";
        return new BridgeAccount(AccountSettings.of(
                account, Map.of("url", url, "signing-key", NEXT_SECRET, "signing-key.previous", SECRET)));
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        String person = "\"person\":{\"key\":\"p-lin\",\"name\":\"林静\"}";
        String group = "\"group\":{\"key\":\"g-late\",\"name\":\"孕晚期 1 群\",\"members\":186,\"capacity\":200}";
        return switch (kind) {
            case WORDS -> event("message.received", person, group, "\"text\":\"从昨晚到现在胎动明显少了\",\"unknown\":[1]");
            case VOICE ->
                event(
                        "message.received",
                        person,
                        "\"attachment\":{\"kind\":\"voice\",\"name\":\"6 秒\",\"speechText\":\"今天可以吃西瓜吗\"}");
            case JOINED -> event("member.joined", person, group, "\"source\":\"poster\"");
            case LEFT -> event("member.left", person, group);
            case GROUP -> event("group.seen", group);
            case STAFF -> event("staff.spoke", person, "\"staff\":\"李雯\",\"text\":\"直接来产科急诊\"");
        };
    }

    private WebhookRequest event(String type, String... data) {
        String body =
                "{\"type\":\"" + type + "\",\"timestamp\":\"" + NOW + "\",\"data\":{" + String.join(",", data) + "}}";
        return signed("msg_" + Integer.toHexString(body.hashCode()), body, KEY);
    }

    private WebhookRequest signed(String id, String text, SigningKey key) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(NOW.getEpochSecond());
        Map<String, String> headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", timestamp,
                "webhook-signature", "v1,bm90IHRoaXM= " + key.sign(id, timestamp, body));
        return new WebhookRequest(account.name(), Map.of(), headers, body, NOW);
    }

    @Override
    protected WebhookRequest forged(WebhookRequest genuine) {
        Map<String, String> headers = new HashMap<>(genuine.headers());
        SigningKey other = SigningKey.of("c29tZWJvZHkgZWxzZQ==");
        headers.put(
                "webhook-signature",
                other.sign(headers.get("webhook-id"), headers.get("webhook-timestamp"), genuine.body()));
        return new WebhookRequest(genuine.account(), Map.of(), headers, genuine.body(), NOW);
    }

    @Override
    protected List<WebhookRequest> writtenOtherwise() {
        String body = new String(genuine().body(), StandardCharsets.UTF_8);
        String id = genuine().headers().get("webhook-id");
        return List.of(signed(id, body.replace("\"unknown\":[1]", "\"ofTomorrow\":{\"deep\":[null,{}]}"), KEY));
    }

    @Override
    protected WebhookRequest saying(String inside) {
        return signed("msg_3", inside, KEY);
    }

    @Override
    protected WebhookRequest garbled() {
        return signed("msg_1", "{\"type\":\"message.received\",", KEY);
    }

    @Override
    protected String answer(Answer answer) {
        return switch (answer) {
            case TAKEN -> "{\"messageId\":\"m-1\"}";
            case REFUSED -> "{\"refused\":\"not allowed\"}";
            case SLOW_DOWN, RECIPIENT_LEFT -> "{}";
            case NEEDS_A_TAP -> "{\"messageId\":\"t-1\",\"awaitsTapUntil\":\"2026-11-18T12:00:00Z\"}";
        };
    }

    /** Slowing down and being gone are statuses here: 429 and 410. */
    @Override
    protected java.util.Set<Answer> answers() {
        return java.util.EnumSet.of(Answer.TAKEN, Answer.REFUSED, Answer.NEEDS_A_TAP);
    }

    @Override
    protected List<String> secrets() {
        return List.of(SECRET.substring(6), NEXT_SECRET.substring(6));
    }

    @Test
    void a_key_being_changed_opens_with_the_old_and_the_new_one() {
        String body = "{\"type\":\"member.left\",\"timestamp\":\"" + NOW + "\",\"data\":{\"person\":{\"key\":\"p\"}}}";
        for (String key : List.of(SECRET, NEXT_SECRET)) {
            assertThat(read(signed("msg_2", body, SigningKey.of(key.substring(6)))))
                    .isInstanceOf(WebhookReading.Events.class);
        }
    }

    @Test
    void a_gateway_declares_what_it_allows_for_all_or_for_one_group() {
        read(event("capabilities.declared", "\"mayReplyByItself\":true,\"knowsOwnId\":true"));
        read(event("capabilities.declared", "\"needsConfirmation\":true,\"group\":{\"key\":\"g-1\"}"));
        Capabilities all = reports.of(account, Chat.oneToOne("p"));
        assertThat(all.knowsOwnId()).isTrue();
        assertThat(all.needsConfirmation()).isFalse();
        assertThat(reports.of(account, Chat.group("g-1")).needsConfirmation()).isTrue();
    }

    @Test
    void what_we_send_is_signed_with_both_keys_while_one_is_changed() {
        platform.stubFor(com.github.tomakehurst.wiremock.client.WireMock.any(
                        com.github.tomakehurst.wiremock.client.WireMock.anyUrl())
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock.okJson("{\"messageId\":\"m-1\"}")));
        send(aMessage());
        var call = platform.getAllServeEvents().getFirst().getRequest();
        for (String key : List.of(SECRET, NEXT_SECRET)) {
            assertThat(SigningKey.of(key.substring(6))
                            .fits(
                                    call.getHeader("webhook-signature"),
                                    call.getHeader("webhook-id"),
                                    call.getHeader("webhook-timestamp"),
                                    call.getBody()))
                    .isTrue();
        }
    }
}
