package org.nuanqun.platform.wecom;

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
class WecomContractTest extends AdapterContract {

    private final AccountId account = new AccountId("wecom", "t" + Ids.next());
    private final SealedRequests sealed = new SealedRequests(account.name(), "ww1", NOW);

    @Inject
    WecomSend send;

    @Override
    protected AccountId account() {
        return account;
    }

    private WecomAccount wecom() {
        String api = platform.isRunning() ? platform.baseUrl() : "http://localhost:1";
        return new WecomAccount(AccountSettings.of(
                account,
                Map.of(
                        "api",
                        api,
                        "corp-id",
                        "ww1",
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
                ? new WecomCallback(wecom(), Duration.ofMinutes(5), _ -> {}).read(request)
                : new WebhookReading.UnknownAccount();
    }

    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        return send.message(wecom(), message);
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.JOINED, Kind.LEFT);
    }

    @Override
    protected List<String> names() {
        return List.of("");
    }

    @Override
    protected WebhookRequest genuine() {
        return webhook(Kind.JOINED);
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        String change = kind == Kind.JOINED ? "add_external_contact" : "del_follow_user";
        return sealed.of(
                "<xml><FromUserName>sys</FromUserName><CreateTime>" + NOW.getEpochSecond()
                        + "</CreateTime><MsgType>event</MsgType><Event>change_external_contact</Event><ChangeType>"
                        + change
                        + "</ChangeType><UserID>zhangsan</UserID><ExternalUserID>p-1</ExternalUserID><State>poster</State></xml>");
    }

    @Override
    protected WebhookRequest forged(WebhookRequest genuine) {
        return sealed.forged(genuine);
    }

    @Override
    protected WebhookRequest altered(WebhookRequest genuine) {
        return sealed.altered(genuine);
    }

    /** All of them carry the sender {@code sys} and a time in whole seconds. */
    @Override
    protected List<WebhookRequest> nearlyAlike() {
        return List.of(webhook(Kind.JOINED), webhook(Kind.LEFT), changed("zhangsan", "p-2"), changed("lisi", "p-1"));
    }

    private WebhookRequest changed(String colleague, String customer) {
        return sealed.of("<xml><FromUserName>sys</FromUserName><CreateTime>" + NOW.getEpochSecond()
                + "</CreateTime><MsgType>event</MsgType><Event>change_external_contact</Event>"
                + "<ChangeType>add_external_contact</ChangeType><UserID>" + colleague + "</UserID><ExternalUserID>"
                + customer + "</ExternalUserID></xml>");
    }

    @Override
    protected List<WebhookRequest> writtenOtherwise() {
        return List.of(
                sealed.of(
                        "<xml><FromUserName><![CDATA[sys]]></FromUserName><CreateTime><![CDATA["
                                + NOW.getEpochSecond() + "]]></CreateTime><MsgType> <![CDATA[event]]> </MsgType>"
                                + "<Event>change_external_contact</Event><ChangeType><![CDATA[add_external_contact]]></ChangeType>"
                                + "<UserID>zhangsan</UserID><ExternalUserID><![CDATA[p-1]]></ExternalUserID><State>poster</State></xml>"));
    }

    @Override
    protected WebhookRequest saying(String inside) {
        return sealed.of(inside);
    }

    @Override
    protected WebhookRequest garbled() {
        return sealed.of("<xml><MsgType>event</MsgType>");
    }

    /** A draft for one customer: it always needs a tap, and never goes out by itself. */
    @Override
    protected OutboundMessage aMessage() {
        return new OutboundMessage(
                account, Chat.oneToOne("p-1"), "own-1", new Speaker("小暖", "机器人", true), "可以。", List.of(), List.of());
    }

    @Override
    protected Set<Answer> answers() {
        return EnumSet.of(Answer.REFUSED, Answer.SLOW_DOWN, Answer.RECIPIENT_LEFT, Answer.NEEDS_A_TAP);
    }

    @Override
    protected Duration slowDown() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected String answer(Answer answer) {
        return switch (answer) {
            case TAKEN, NEEDS_A_TAP -> "{\"errcode\":0,\"errmsg\":\"ok\",\"fail_list\":[],\"msgid\":\"t-1\"}";
            case REFUSED -> "{\"errcode\":48002,\"errmsg\":\"api forbidden\"}";
            case SLOW_DOWN -> "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
            case RECIPIENT_LEFT -> "{\"errcode\":84061,\"errmsg\":\"no contact\"}";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of("the-secret-of-the-app", "THE-TOKEN", SealedRequests.TOKEN, SealedRequests.AES_KEY);
    }
}
