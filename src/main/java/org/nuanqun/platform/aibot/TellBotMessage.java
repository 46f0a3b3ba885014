package org.nuanqun.platform.aibot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.vocabulary.AccountId;

/** What somebody wrote to the robot, in everybody's words. Manual: document/path/100719 and 101027. */
final class TellBotMessage {

    private final AccountId account;

    TellBotMessage(AccountId account) {
        this.account = account;
    }

    static Chat chat(Fields fields) {
        String group = fields.text("chatid");
        String person = fields.required("from", "userid");
        return group.isEmpty() ? Chat.oneToOne(person) : Chat.inGroup(group, person);
    }

    /** Nothing for entering and for feedback. */
    List<PlatformEvent> of(Fields fields, Instant receivedAt) {
        String type = fields.required("msgtype");
        long seconds = fields.number(receivedAt.getEpochSecond(), "create_time");
        if (type.equals("event")) {
            return tapped(fields, Instant.ofEpochSecond(seconds));
        }
        return List.of(heard(fields, Instant.ofEpochSecond(seconds), content(type, fields)));
    }

    private List<PlatformEvent> tapped(Fields fields, Instant at) {
        return fields.text("event", "eventtype").equals("template_card_event")
                ? List.of(
                        heard(fields, at, new Content.Words(fields.text("event", "template_card_event", "event_key"))))
                : List.of();
    }

    private PlatformEvent heard(Fields fields, Instant at, Content content) {
        return new PlatformEvent.MessageReceived(
                account,
                "bot:" + fields.required("msgid"),
                at,
                chat(fields),
                fields.required("from", "userid"),
                content,
                Optional.empty(),
                true);
    }

    private static Content content(String type, Fields fields) {
        return switch (type) {
            case "text" -> new Content.Words(withoutMention(fields.text("text", "content")));
            case "mixed" -> mixed(fields);
            case "voice" ->
                new Content.Attachment(AttachmentKind.VOICE, "语音", "", Optional.of(fields.text("voice", "content")));
            case "image" -> file(AttachmentKind.PICTURE, "图片", fields.text("image", "url"));
            case "video" -> file(AttachmentKind.VIDEO, "视频", fields.text("video", "url"));
            default -> file(AttachmentKind.FILE, "文件", fields.text(type, "url"));
        };
    }

    private static Content mixed(Fields fields) {
        String words = fields.texts("mixed", "msg_item", "text", "content").stream()
                .map(TellBotMessage::withoutMention)
                .collect(Collectors.joining(" "));
        return words.isBlank()
                ? file(AttachmentKind.PICTURE, "图片", fields.text("mixed", "msg_item", "image", "url"))
                : new Content.Words(words);
    }

    /** In a group the robot is always addressed by name, which is no part of what is said. */
    private static String withoutMention(String words) {
        return words.replaceFirst("^\\s*@\\S+\\s*", "");
    }

    private static Content file(AttachmentKind kind, String name, String url) {
        return new Content.Attachment(kind, name, url, Optional.empty());
    }
}
