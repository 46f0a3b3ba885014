package org.nuanqun.platform.officialaccount;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.envelope.Fields;

/** What a fan wrote or did, in everybody's words. The platform names nobody: fans are known by their keys. */
final class TellFan {

    private static final String NAME = "微信用户";
    private static final String SCENE = "qrscene_";
    private static final String AGREED = "她同意接收订阅消息";
    private static final String DECLINED = "她不接收订阅消息";

    private final OfficialAccount account;

    TellFan(OfficialAccount account) {
        this.account = account;
    }

    /** Nothing for what is no message, no coming and no going. */
    List<PlatformEvent> of(Fields fields) {
        String type = fields.required("MsgType").toLowerCase(Locale.ROOT);
        Chat chat = Chat.oneToOne(fields.required("FromUserName"));
        Instant at = Instant.ofEpochSecond(fields.number(0, "CreateTime"));
        if (type.equals("event")) {
            return happened(fields, chat, at);
        }
        String id = fields.text("MsgId");
        String identity = id.isEmpty() ? "callback:" + fields.fingerprint() : "msg:" + id;
        return List.of(heard(identity, at, chat, content(type, fields)));
    }

    private List<PlatformEvent> happened(Fields fields, Chat chat, Instant at) {
        String identity = "callback:" + fields.fingerprint();
        return switch (fields.required("Event").toLowerCase(Locale.ROOT)) {
            case "subscribe" -> List.of(came("follow", fields, identity, at, chat));
            // a fan already, who touched the code of a poster: she came again, by that code
            case "scan" -> List.of(came("scan", fields, identity, at, chat));
            case "unsubscribe" -> List.of(new PlatformEvent.MemberLeft(account.id(), identity, at, chat));
            case "click" -> {
                Content words = new Content.Words(account.wordsOfMenu(fields.text("EventKey")));
                yield List.of(heard(identity, at, chat, words));
            }
            case "subscribe_msg_popup_event" -> chose("SubscribeMsgPopupEvent", fields, identity, at, chat);
            case "subscribe_msg_change_event" -> chose("SubscribeMsgChangeEvent", fields, identity, at, chat);
            default -> List.of();
        };
    }

    /** Which messages she agreed to, or no longer wants: for colleagues to see, since it decides what can reach her. */
    private List<PlatformEvent> chose(String event, Fields fields, String identity, Instant at, Chat chat) {
        return NoticeOutcomes.items(fields, event)
                .<PlatformEvent>map(item -> new PlatformEvent.Noticed(
                        account.id(),
                        identity + ":" + item.fingerprint(),
                        at,
                        chat,
                        item.text("SubscribeStatusString").equalsIgnoreCase("accept") ? AGREED : DECLINED))
                .toList();
    }

    private PlatformEvent came(String how, Fields fields, String identity, Instant at, Chat chat) {
        String scene = fields.text("EventKey");
        return new PlatformEvent.MemberJoined(
                account.id(),
                identity,
                at,
                chat,
                "",
                Optional.of(scene.startsWith(SCENE) ? scene.substring(SCENE.length()) : scene)
                        .filter(state -> !state.isEmpty()),
                Optional.of(new Greeting(how, at.plus(account.greetWithin()))));
    }

    private PlatformEvent heard(String identity, Instant at, Chat chat, Content content) {
        return new PlatformEvent.MessageReceived(
                account.id(), identity, at, chat, NAME, content, Optional.empty(), true);
    }

    private static Content content(String type, Fields fields) {
        return switch (type) {
            case "text" -> new Content.Words(fields.text("Content"));
            case "image" -> media(AttachmentKind.PICTURE, "图片", fields);
            case "voice" ->
                new Content.Attachment(
                        AttachmentKind.VOICE,
                        "语音",
                        "media:" + fields.text("MediaId"),
                        Optional.of(fields.text("Recognition")).filter(words -> !words.isEmpty()));
            case "video", "shortvideo" -> media(AttachmentKind.VIDEO, "视频", fields);
            case "location" -> named("位置 " + fields.text("Label"), "");
            case "link" -> named("链接 " + fields.text("Title"), fields.text("Url"));
            default -> named("平台未说明的消息 " + type, "");
        };
    }

    /** By its id, not by the address a picture has too: an id leads to the platform and nowhere else. */
    private static Content media(AttachmentKind kind, String name, Fields fields) {
        return new Content.Attachment(kind, name, "media:" + fields.text("MediaId"), Optional.empty());
    }

    private static Content named(String name, String url) {
        return new Content.Attachment(AttachmentKind.FILE, name.strip(), url, Optional.empty());
    }
}
