package org.nuanqun.platform.officialaccount;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.Uploads;

/**
 * A customer-service message while the platform allows one; a template or subscription message after that, where the account
 * has one. The platform gives no id back for the first and the last.
 */
@ApplicationScoped
class OfficialSend {

    private static final List<Integer> WINDOW_IS_OVER = List.of(45015, 45047);
    private static final int LONGEST_VALUE = 20;

    private final OfficialApi api;
    private final OpenNotices notices;
    private final Uploads uploads;
    private final MediaConfig media;

    OfficialSend(OfficialApi api, OpenNotices notices, Uploads uploads, MediaConfig media) {
        this.api = api;
        this.notices = notices;
        this.uploads = uploads;
        this.media = media;
    }

    DeliveryOutcome message(OfficialAccount account, OutboundMessage message) {
        String fan = message.chat().person().orElseThrow();
        if (message.attachment().isPresent()) {
            return outcome(picture(account, fan, message.attachment().get()), message);
        }
        ApiAnswer answer = api.post(account, "message/custom/send", custom(fan, message));
        if (answer instanceof ApiAnswer.Failed failed && WINDOW_IS_OVER.contains(failed.code())) {
            return afterwards(account, fan, message).orElse(failed.outcome());
        }
        return outcome(answer, message);
    }

    private Optional<DeliveryOutcome> afterwards(OfficialAccount account, String fan, OutboundMessage message) {
        Optional<ApiAnswer> template = account.template().map(id -> {
            ObjectNode body = value(account, "template", fan, id, message).put("client_msg_id", message.ownId());
            return api.post(account, "message/template/send", body);
        });
        return template.or(() -> account.subscription().map(id -> subscription(account, fan, id, message)))
                .map(answer -> outcome(answer, message));
    }

    private ApiAnswer subscription(OfficialAccount account, String fan, String id, OutboundMessage message) {
        notices.sending(account.id(), message.ownId(), fan, id);
        ApiAnswer answer =
                api.post(account, "message/subscribe/bizsend", value(account, "subscription", fan, id, message));
        if (answer instanceof ApiAnswer.Failed failed && !(failed.outcome() instanceof DeliveryOutcome.Unknown)) {
            notices.notSent(account.id(), message.ownId());
        }
        return answer;
    }

    /** After the window no template takes a picture. */
    private ApiAnswer picture(OfficialAccount account, String fan, Content.Attachment attachment) {
        return uploads.with(
                account.id(), attachment, file -> api.upload(account, "image", media.within(), file), id -> {
                    ObjectNode body = OfficialApi.object().put("touser", fan).put("msgtype", "image");
                    body.putObject("image").put("media_id", id);
                    return api.post(account, "message/custom/send", body);
                });
    }

    private static DeliveryOutcome outcome(ApiAnswer answer, OutboundMessage message) {
        return switch (answer) {
            case ApiAnswer.Well well ->
                new DeliveryOutcome.Delivered(well.body().path("msgid").asText(message.ownId()));
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }

    private static ObjectNode custom(String fan, OutboundMessage message) {
        ObjectNode body = OfficialApi.object().put("touser", fan);
        if (message.taps().isEmpty()) {
            body.put("msgtype", "text").putObject("text").put("content", message.text());
            return body;
        }
        ObjectNode menu = body.put("msgtype", "msgmenu").putObject("msgmenu");
        menu.put("head_content", message.text());
        ArrayNode list = menu.putArray("list");
        for (String tap : message.taps()) {
            list.addObject().put("id", tap).put("content", tap);
        }
        menu.put("tail_content", "");
        return body;
    }

    /** The platform takes twenty characters in such a value; the field's name is the hospital's template's. */
    private static ObjectNode value(
            OfficialAccount account, String kind, String fan, String id, OutboundMessage message) {
        ObjectNode body = OfficialApi.object().put("touser", fan).put("template_id", id);
        account.settings()
                .text(kind + ".url")
                .ifPresent(url -> body.put(kind.equals("template") ? "url" : "page", url));
        String words = message.text().strip();
        String value = words.length() <= LONGEST_VALUE ? words : words.substring(0, LONGEST_VALUE - 1) + "…";
        body.putObject("data")
                .putObject(account.settings().text(kind + ".field", "thing1"))
                .put("value", value);
        return body;
    }
}
