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
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.SealedContract;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;

@QuarkusTest
class WecomContractTest extends SealedContract {

    @Inject
    WecomSend send;

    WecomContractTest() {
        super("wecom");
    }

    private WecomAccount wecom() {
        return new WecomAccount(settings(Map.of("corp-id", RECEIVER)));
    }

    @Override
    protected void beforeSending() {
        platform.stubFor(get(urlPathEqualTo("/cgi-bin/gettoken")).atPriority(1).willReturn(okJson(GIVEN_TOKEN)));
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return request.account().equals(account().name())
                ? new WecomCallback(wecom(), Duration.ofMinutes(5), (_, _, _) -> true).read(request)
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
}
