package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * A colleague's words where the client has the session: the platform takes one message with the code an ending brings, so
 * the session is ended and her words go with it. They come as a menu where they fit, so that one touch of the customer, which
 * counts as her word, opens the session again. Manual: document/path/95122.
 */
@ApplicationScoped
class LastWord {

    private static final int LONGEST = 2048;
    private static final int LONGEST_WITH_TAP = 1024;

    private final CorporationApi api;
    private final ServiceState state;
    private final Sessions sessions;

    LastWord(CorporationApi api, ServiceState state, Sessions sessions) {
        this.api = api;
        this.state = state;
        this.sessions = sessions;
    }

    /** @param id of ours, the same when it is repeated */
    DeliveryOutcome say(KfAccount account, OutboundMessage message, Session session, String id) {
        if (message.attachment().isPresent()) {
            return new DeliveryOutcome.Refused("会话结束时的最后一条只能是文字（the last message of a session can only be words）");
        }
        int bytes = message.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST) {
            return new DeliveryOutcome.Refused(
                    "这一条是会话结束时的最后一条，平台最多收 %d 字节，写了 %d 字节；请缩短再发（the last message of a session holds %d bytes, this has %d)"
                            .formatted(LONGEST, bytes, LONGEST, bytes));
        }
        String customer = message.chat().person().orElseThrow();
        if (session.lastCode().isPresent()) {
            return said(account, customer, session.lastCode().get(), message.text(), bytes, id);
        }
        return switch (state.end(account, customer)) {
            case ApiAnswer.Well well -> said(account, customer, Codes.in(well), message.text(), bytes, id);
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }

    private DeliveryOutcome said(KfAccount account, String customer, String code, String words, int bytes, String id) {
        ObjectNode body = CorporationApi.object().put("code", code).put("msgid", id);
        if (bytes <= LONGEST_WITH_TAP) {
            ObjectNode menu =
                    body.put("msgtype", "msgmenu").putObject("msgmenu").put("head_content", words);
            String tap = account.goOnText();
            menu.putArray("list")
                    .addObject()
                    .put("type", "click")
                    .putObject("click")
                    .put("id", "go-on")
                    .put("content", tap);
        } else {
            body.put("msgtype", "text").putObject("text").put("content", words);
        }
        return switch (api.post(account.settings(), "kf/send_msg_on_event", body)) {
            case ApiAnswer.Well well -> {
                sessions.saidTheLast(account.id(), customer);
                yield new DeliveryOutcome.Delivered(well.body().path("msgid").asText(id));
            }
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }
}
