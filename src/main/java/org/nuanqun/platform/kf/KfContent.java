package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;

/** What a message holds. What the bot cannot read is a file with a name, so that a person looks. */
final class KfContent {

    private KfContent() {}

    static Content of(JsonNode message) {
        String kind = message.path("msgtype").asText("");
        JsonNode inside = message.path(kind);
        return switch (kind) {
            case "text" -> new Content.Words(words(inside));
            case "image" -> media(AttachmentKind.PICTURE, "图片", inside);
            case "voice" -> media(AttachmentKind.VOICE, "语音", inside);
            case "video" -> media(AttachmentKind.VIDEO, "视频", inside);
            case "file" -> media(AttachmentKind.FILE, "文件", inside);
            case "location" -> named("位置", inside, "name", "address");
            case "link" -> named("链接", inside, "title", "desc", "url");
            case "business_card" -> named("名片", inside, "userid");
            case "miniprogram" -> named("小程序", inside, "title");
            case "msgmenu" -> named("菜单", inside, "head_content");
            case "channels" -> named("视频号", inside, "nickname", "title");
            case "channels_shop_product" -> named("视频号商品", inside, "title", "shop_nickname");
            case "channels_shop_order" -> named("视频号订单", inside, "order_id", "product_titles");
            case "merged_msg" -> KfMerged.of(inside);
            case "meeting" -> named("会议", inside);
            case "calendar" -> named("日程", inside);
            case "note" -> named("笔记", inside);
            default -> named("平台未说明的消息 " + kind, inside);
        };
    }

    /** A touch of the menu says the words that stood there; where the platform leaves them out, its id is what they were. */
    private static String words(JsonNode text) {
        String content = text.path("content").asText("");
        return content.isEmpty() ? text.path("menu_id").asText("") : content;
    }

    private static Content media(AttachmentKind kind, String name, JsonNode inside) {
        return new Content.Attachment(
                kind, name, "media:" + inside.path("media_id").asText(""), Optional.empty());
    }

    private static Content named(String what, JsonNode inside, String... fields) {
        StringBuilder name = new StringBuilder(what);
        for (String field : fields) {
            String value = inside.path(field).asText("");
            name.append(value.isEmpty() ? "" : " " + value);
        }
        return new Content.Attachment(AttachmentKind.FILE, name.toString(), "", Optional.empty());
    }
}
