package org.nuanqun.platform.aibot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.envelope.Fields;

/** What a message holds, or what it quotes: both are written alike. */
final class BotContent {

    private BotContent() {}

    static List<Content> of(Fields message) {
        String type = message.required("msgtype");
        return type.equals("mixed") ? mixed(message) : List.of(single(type, message));
    }

    private static Content single(String type, Fields message) {
        return switch (type) {
            case "text" -> new Content.Words(withoutMention(message.text("text", "content")));
            case "voice" ->
                new Content.Attachment(AttachmentKind.VOICE, "语音", "", Optional.of(message.text("voice", "content")));
            case "image" -> file(AttachmentKind.PICTURE, "图片", message.text("image", "url"));
            case "video" -> file(AttachmentKind.VIDEO, "视频", message.text("video", "url"));
            default -> file(AttachmentKind.FILE, "文件", message.text(type, "url"));
        };
    }

    /** The words together, then every picture: neither may cost us the other. */
    private static List<Content> mixed(Fields message) {
        String words = message.texts("mixed", "msg_item", "text", "content").stream()
                .map(BotContent::withoutMention)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        List<Content> all = new ArrayList<>();
        if (!words.isEmpty()) {
            all.add(new Content.Words(words));
        }
        message.texts("mixed", "msg_item", "image", "url")
                .forEach(url -> all.add(file(AttachmentKind.PICTURE, "图片", url)));
        return all;
    }

    /** In a group the robot is always addressed by name, which is no part of what is said. */
    private static String withoutMention(String words) {
        return words.replaceFirst("^\\s*@\\S+\\s*", "");
    }

    private static Content file(AttachmentKind kind, String name, String url) {
        return new Content.Attachment(kind, name, url, Optional.empty());
    }
}
