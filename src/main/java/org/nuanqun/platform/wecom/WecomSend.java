package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutboundMessage;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.corporation.Utf8;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.media.MediaConfig;
import org.nuanqun.platform.media.Uploads;

/**
 * Speaks where the platform lets us: a welcome within its seconds, and for everything else a draft that a colleague confirms.
 * Manual: developer.work.weixin.qq.com/document/path/92137 and 92135.
 */
@ApplicationScoped
class WecomSend {

    private static final int LONGEST = 4000;

    private final CorporationApi api;
    private final WecomGroups groups;
    private final AskGroups askGroups;
    private final Drafts drafts;
    private final Uploads uploads;
    private final MediaConfig media;
    private final Clock clock;

    WecomSend(
            CorporationApi api,
            WecomGroups groups,
            AskGroups askGroups,
            Drafts drafts,
            Uploads uploads,
            MediaConfig media,
            Clock clock) {
        this.api = api;
        this.groups = groups;
        this.askGroups = askGroups;
        this.drafts = drafts;
        this.uploads = uploads;
        this.media = media;
        this.clock = clock;
    }

    DeliveryOutcome message(WecomAccount account, OutboundMessage message) {
        return message.greetingKey()
                .map(code -> welcome(account, code, message))
                .orElseGet(() -> draft(account, message));
    }

    private DeliveryOutcome welcome(WecomAccount account, String code, OutboundMessage message) {
        ObjectNode body = CorporationApi.object().put("welcome_code", code);
        body.set("text", text(message));
        return switch (api.post(account.settings(), "externalcontact/send_welcome_msg", body)) {
            case ApiAnswer.Well _ -> new DeliveryOutcome.Delivered("welcome:" + message.ownId());
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }

    private DeliveryOutcome draft(WecomAccount account, OutboundMessage message) {
        ObjectNode body = CorporationApi.object();
        Optional<String> group = message.chat().group();
        if (group.isPresent()) {
            Optional<String> owner = owner(account, group.get());
            if (owner.isEmpty()) {
                return new DeliveryOutcome.TryLater(
                        java.time.Duration.ofSeconds(10), "the group's owner is not known yet");
            }
            body.put("chat_type", "group").put("sender", owner.get());
            body.putArray("chat_id_list").add(group.get());
        } else {
            body.put("chat_type", "single");
            body.putArray("external_userid").add(message.chat().person().orElseThrow());
        }
        return switch (asked(account, message, body)) {
            case ApiAnswer.Well well -> made(account, message, well);
            case ApiAnswer.Failed failed -> failed.outcome();
        };
    }

    private ApiAnswer asked(WecomAccount account, OutboundMessage message, ObjectNode body) {
        if (message.attachment().isEmpty()) {
            body.set("text", text(message));
            return api.post(account.settings(), "externalcontact/add_msg_template", body);
        }
        return uploads.with(
                account.id(),
                message.attachment().get(),
                file -> api.upload(account.settings(), "image", media.within(), file),
                id -> {
                    body.putArray("attachments")
                            .addObject()
                            .put("msgtype", "image")
                            .putObject("image")
                            .put("media_id", id);
                    return api.post(account.settings(), "externalcontact/add_msg_template", body);
                });
    }

    /** All well, and yet nobody reached: the platform lists those inside its answer. */
    private DeliveryOutcome made(WecomAccount account, OutboundMessage message, ApiAnswer.Well well) {
        String person = message.chat().person().orElse("");
        boolean isRefused = StreamSupport.stream(well.body().path("fail_list").spliterator(), false)
                .anyMatch(failed -> failed.asText().contentEquals(person));
        String task = well.body().path("msgid").asText("");
        if (isRefused && message.chat().group().isEmpty()) {
            return new DeliveryOutcome.Refused("平台不能发给这位客户（the platform cannot reach this customer）");
        }
        if (task.isEmpty()) {
            return new DeliveryOutcome.Unknown("the platform gave no task");
        }
        Instant until = clock.instant().plus(account.confirmWithin());
        drafts.made(account, task, message.chat(), until);
        return new DeliveryOutcome.AwaitsTap(task, until);
    }

    private Optional<String> owner(WecomAccount account, String group) {
        Optional<String> known = groups.ownerOf(account.id(), group);
        if (known.isEmpty()) {
            askGroups.ask(account, group);
            return groups.ownerOf(account.id(), group);
        }
        return known;
    }

    private static ObjectNode text(OutboundMessage message) {
        return CorporationApi.object().put("content", Utf8.cut(message.text(), LONGEST));
    }
}
