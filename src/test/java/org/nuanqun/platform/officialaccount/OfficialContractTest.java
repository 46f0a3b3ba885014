package org.nuanqun.platform.officialaccount;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
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
class OfficialContractTest extends SealedContract {

    @Inject
    OfficialSend send;

    OfficialContractTest() {
        super("officialaccount");
    }

    private OfficialAccount official() {
        return new OfficialAccount(settings(Map.of("app-id", RECEIVER)));
    }

    @Override
    protected void beforeSending() {
        platform.stubFor(
                post(urlPathEqualTo("/cgi-bin/stable_token")).atPriority(1).willReturn(okJson(GIVEN_TOKEN)));
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return request.account().equals(account().name())
                ? new OfficialCallback(official(), Duration.ofMinutes(5), _ -> false).read(request)
                : new WebhookReading.UnknownAccount();
    }

    @Override
    protected DeliveryOutcome send(OutboundMessage message) {
        return send.message(official(), message);
    }

    @Override
    protected Set<Kind> kinds() {
        return EnumSet.of(Kind.WORDS, Kind.VOICE, Kind.JOINED, Kind.LEFT);
    }

    @Override
    protected List<String> names() {
        return List.of("", "微信用户");
    }

    @Override
    protected WebhookRequest webhook(Kind kind) {
        String what =
                switch (kind) {
                    case WORDS -> "<MsgType>text</MsgType><Content>从昨晚到现在胎动明显少了</Content><MsgId>1</MsgId>";
                    case VOICE ->
                        "<MsgType>voice</MsgType><MediaId>m</MediaId><Recognition>今天可以吃西瓜吗</Recognition><MsgId>2</MsgId>";
                    case JOINED ->
                        "<MsgType>event</MsgType><Event>subscribe</Event><EventKey>qrscene_poster</EventKey>";
                    case LEFT -> "<MsgType>event</MsgType><Event>unsubscribe</Event>";
                    case GROUP, STAFF -> throw new IllegalArgumentException("no such webhook here: " + kind);
                };
        return saidByFan(what);
    }

    private WebhookRequest saidByFan(String what) {
        return sealed.of("<xml><ToUserName>gh_1</ToUserName><FromUserName>p-1</FromUserName><CreateTime>"
                + NOW.getEpochSecond() + "</CreateTime>" + what + "</xml>");
    }

    /** Two taps of one fan within a second carry neither an id nor anything else that tells them from others. */
    @Override
    protected List<WebhookRequest> nearlyAlike() {
        return List.of(
                saidByFan("<MsgType>event</MsgType><Event>CLICK</Event><EventKey>one</EventKey>"),
                saidByFan("<MsgType>event</MsgType><Event>CLICK</Event><EventKey>two</EventKey>"),
                saidByFan("<MsgType>event</MsgType><Event>subscribe</Event>"));
    }

    @Override
    protected List<WebhookRequest> writtenOtherwise() {
        return List.of(
                saidByFan("<MsgType><![CDATA[text]]></MsgType><Content> <![CDATA[从昨晚到现在胎动明显少了]]> </Content>"
                        + "<MsgId><![CDATA[1]]></MsgId><OfTomorrow><Deep>1</Deep></OfTomorrow>"),
                saying("{\"ToUserName\":\"gh_1\",\"FromUserName\":\"p-1\",\"CreateTime\":\"" + NOW.getEpochSecond()
                        + "\",\"MsgType\":\"text\",\"Content\":\"从昨晚到现在胎动明显少了\",\"MsgId\":1}"));
    }

    @Override
    protected Set<Answer> answers() {
        return EnumSet.of(Answer.TAKEN, Answer.REFUSED, Answer.SLOW_DOWN, Answer.RECIPIENT_LEFT);
    }

    @Override
    protected Duration slowDown() {
        return Duration.ofHours(1);
    }

    @Override
    protected String answer(Answer answer) {
        return switch (answer) {
            case TAKEN, NEEDS_A_TAP -> "{\"errcode\":0,\"errmsg\":\"ok\",\"fail_list\":[],\"msgid\":\"t-1\"}";
            case REFUSED -> "{\"errcode\":48002,\"errmsg\":\"api forbidden\"}";
            case SLOW_DOWN -> "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
            case RECIPIENT_LEFT -> "{\"errcode\":43004,\"errmsg\":\"no contact\"}";
        };
    }
}
