package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;

/**
 * A chat that was passed on as one message. Its words are heard like the sender's own, for families pass on what worries them;
 * everything else in it is named. Manual: document/path/94670, merged_msg.
 */
final class KfMerged {

    private KfMerged() {}

    static Content of(JsonNode merged) {
        List<String> lines = new ArrayList<>();
        merged.path("item").forEach(item -> lines.add(line(item)));
        String title = ("聊天记录 " + merged.path("title").asText("")).strip();
        return new Content.Attachment(
                AttachmentKind.FILE,
                title,
                "",
                Optional.of(String.join("\n", lines)).filter(text -> !text.isBlank()));
    }

    private static String line(JsonNode item) {
        String who = item.path("sender_name").asText("");
        return (who.isEmpty() ? "" : who + "：") + words(item);
    }

    private static String words(JsonNode item) {
        String kind = item.path("msgtype").asText("");
        JsonNode content = opened(item.path("msg_content"));
        String text = content.path("text")
                .path("content")
                .asText(content.path("content").asText(""));
        String title = content.path(kind).path("title").asText("");
        return !text.isEmpty() ? text : ("［" + kind + "］" + title);
    }

    /** Written as text inside the JSON; one that does not read is no reason to lose the others. */
    private static JsonNode opened(JsonNode content) {
        if (content.isObject()) {
            return content;
        }
        try {
            return JsonFields.tree(content.asText("").getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            return content;
        }
    }
}
