package org.nuanqun.platform.aibot;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.AdapterContract;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.Speaker;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.envelope.SealedRequests;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.vocabulary.AccountId;

/** Of the two ways out, the one that leaves us: to the address that came with what somebody wrote. */
@QuarkusTest
class BotContractTest extends AdapterContract {

    private static final String CODE = "the-code-of-the-address";

    @Inject
    AccountBook accounts;

    @Inject
    BotAdapter adapter;

    @Inject
    Turns turns;

    private ConnectedAccount account;
    private SealedRequests sealed;
    private String address = "";
    private int written;

    @Override
    protected void beforeSending() {
        account = ConnectedAccount.of(
                accounts,
                "aibot",
                Map.of("callback.token", SealedRequests.TOKEN, "callback.aes-key", SealedRequests.AES_KEY),
                Map.of("api", platform.baseUrl()));
        sealed = new SealedRequests(account.id().name(), "", NOW);
        address = platform.baseUrl() + "/cgi-bin/aibot/response?response_code=" + CODE;
    }

    @AfterEach
    void disconnect() {
        account.close();
    }

    @Override
    protected AccountId account() {
        return account.id();
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return adapter.read(request);
    }

    /** What somebody wrote is answered already; this is the message that may follow. */
    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        turns.begin(account(), "s" + written++, message.chat(), address, false);
        return adapter.send(message);
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.WORDS, Kind.VOICE);
    }

    @Override
    protected List<String> names() {
        return List.of("zhangsan");
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        return kind == Kind.VOICE
                ? wrote("2", "\"msgtype\":\"voice\",\"voice\":{\"content\":\"今天可以吃西瓜吗\"}")
                : wrote("1", "\"msgtype\":\"text\",\"text\":{\"content\":\"@小暖 从昨晚到现在胎动明显少了\"}");
    }

    private WebhookRequest wrote(String id, String what) {
        return saying("{\"msgid\":\"" + id + "\",\"aibotid\":\"b\",\"chatid\":\"g-1\",\"chattype\":\"group\","
                + "\"from\":{\"userid\":\"zhangsan\"},\"response_url\":\"" + address + "\"," + what + "}");
    }

    @Override
    protected List<WebhookRequest> nearlyAlike() {
        String same = "\"msgtype\":\"text\",\"text\":{\"content\":\"好\"}";
        return List.of(wrote("1", same), wrote("2", same));
    }

    @Override
    protected List<WebhookRequest> writtenOtherwise() {
        return List.of(
                saying("{\"ofTomorrow\":[{\"deep\":null}],\"msgid\":1,\"chatid\":\"g-1\",\"from\":{\"corpid\":\"c\","
                        + "\"userid\":\"zhangsan\"},\"msgtype\":\"text\",\"text\":{\"content\":\"从昨晚到现在胎动明显少了\"}}"));
    }

    @Override
    protected WebhookRequest forged(WebhookRequest genuine) {
        return sealed.forged(genuine);
    }

    @Override
    protected WebhookRequest altered(WebhookRequest genuine) {
        return sealed.altered(genuine);
    }

    @Override
    protected WebhookRequest saying(String inside) {
        return sealed.of(inside);
    }

    @Override
    protected WebhookRequest garbled() {
        return saying("{\"msgtype\":\"text\"");
    }

    @Override
    protected OutboundMessage aMessage() {
        return new OutboundMessage(
                account(),
                Chat.oneToOne("zhangsan"),
                "own-1",
                new Speaker("小暖", "机器人", true),
                "可以。",
                List.of(),
                List.of());
    }

    @Override
    protected Set<Answer> answers() {
        return EnumSet.of(Answer.TAKEN, Answer.REFUSED, Answer.SLOW_DOWN);
    }

    @Override
    protected Duration slowDown() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected String answer(Answer answer) {
        return switch (answer) {
            case TAKEN, NEEDS_A_TAP, RECIPIENT_LEFT -> "{\"errcode\":0,\"errmsg\":\"ok\"}";
            case REFUSED -> "{\"errcode\":60140,\"errmsg\":\"invalid response code\"}";
            case SLOW_DOWN -> "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(SealedRequests.TOKEN, SealedRequests.AES_KEY, CODE);
    }

    @Test
    void an_address_that_is_not_the_platforms_is_never_called() {
        turns.begin(account(), "elsewhere", Chat.oneToOne("zhangsan"), "http://127.0.0.1:1/response", false);
        assertThat(adapter.send(aMessage())).isInstanceOf(DeliveryOutcome.Refused.class);
    }

    @Test
    void an_address_is_used_once_unless_nothing_was_said_there() {
        platform.stubFor(WireMock.any(WireMock.anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs("Started")
                .willSetStateTo("free")
                .willReturn(WireMock.okJson("{\"errcode\":-1}")));
        platform.stubFor(WireMock.any(WireMock.anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs("free")
                .willReturn(WireMock.okJson("{\"errcode\":0}")));
        assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.TryLater.class);
        assertThat(adapter.send(aMessage())).isInstanceOf(DeliveryOutcome.Delivered.class);
        assertThat(adapter.send(aMessage())).isInstanceOf(DeliveryOutcome.Refused.class);
    }
}
