package org.nuanqun.platform.kf;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.SealedContract;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;

@QuarkusTest
class KfContractTest extends SealedContract {

    @Inject
    KfSend send;

    KfContractTest() {
        super("kf");
    }

    private KfAccount kf() {
        return new KfAccount(settings(Map.of("corp-id", RECEIVER, "open-kfid", "wk1")));
    }

    @Override
    protected void beforeSending() {
        platform.stubFor(get(urlPathEqualTo("/cgi-bin/gettoken")).atPriority(1).willReturn(okJson(GIVEN_TOKEN)));
    }

    @Override
    protected WebhookReading read(WebhookRequest request) {
        return request.account().equals(account().name())
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
}
