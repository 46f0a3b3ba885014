package org.nuanqun.platform.kf;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanqun.platform.AdapterContract;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.Speaker;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.SealedRequests;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class KfContractTest extends AdapterContract {

    private final AccountId account = new AccountId("kf", "t" + Ids.next());
    private final SealedRequests sealed = new SealedRequests(account.name(), "ww1", NOW);

    @Inject
    KfSend send;

    @Override
    protected AccountId account() {
        return account;
    }

    private KfAccount kf() {
        String api = platform.isRunning() ? platform.baseUrl() : "http://localhost:1";
        return new KfAccount(AccountSettings.of(
                account,
                Map.of(
                        "api",
                        api,
                        "corp-id",
                        "ww1",
                        "open-kfid",
                        "wk1",
                        "secret",
                        "the-secret-of-the-app",
                        "callback.token",
                        SealedRequests.TOKEN,
                        "callback.aes-key",
                        SealedRequests.AES_KEY)));
    }

    @Override
    protected void beforeSending() {
        platform.stubFor(get(urlPathEqualTo("/cgi-bin/gettoken"))
                .atPriority(1)
                .willReturn(okJson("{\"errcode\":0,\"access_token\":\"THE-TOKEN\",\"expires_in\":7200}")));
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return request.account().equals(account.name())
                ? new KfCallback(kf(), Duration.ofMinutes(5), (_, _) -> {}).read(request)
                : new WebhookReading.UnknownAccount();
    }

    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        return send.message(kf(), message);
    }

    /** The webhook only hints; what was said is read by the cursor. */
    @Override
    protected Set<Kind> kinds() {
        return EnumSet.noneOf(Kind.class);
    }

    @Override
    protected WebhookRequest genuine() {
        return sealed.of("<xml><CreateTime>" + NOW.getEpochSecond()
                + "</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>T</Token>"
                + "<OpenKfId>wk1</OpenKfId></xml>");
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        return genuine();
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
        return sealed.of("<xml><MsgType>event</MsgType>");
    }

    @Override
    protected OutboundMessage aMessage() {
        return new OutboundMessage(
                account, Chat.oneToOne("p-1"), "own-1", new Speaker("小暖", "机器人", true), "可以。", List.of(), List.of());
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
            case TAKEN, NEEDS_A_TAP -> "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":\"t-1\"}";
            case REFUSED -> "{\"errcode\":95018,\"errmsg\":\"wrong state\"}";
            case SLOW_DOWN -> "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
            case RECIPIENT_LEFT -> "{\"errcode\":84061,\"errmsg\":\"no contact\"}";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of("the-secret-of-the-app", "THE-TOKEN", SealedRequests.TOKEN, SealedRequests.AES_KEY);
    }
}
