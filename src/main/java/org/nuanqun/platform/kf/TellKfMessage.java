package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.platform.PlatformEvent;

/** What one line of a page says in everybody's words. Pure. Manual: document/path/94670, message and event kinds. */
final class TellKfMessage {

    private final KfAccount account;
    private final Map<String, String> nicknames;

    TellKfMessage(KfAccount account, Map<String, String> nicknames) {
        this.account = account;
        this.nicknames = nicknames;
    }

    static Instant sentAt(JsonNode message) {
        return Instant.ofEpochSecond(message.path("send_time").asLong(0));
    }

    /** Nothing for what concerns no conversation: a colleague's status, a kind of tomorrow. */
    Optional<PlatformEvent> event(JsonNode message) {
        String customer = KfPage.customerOf(message);
        if (customer.isEmpty() || message.path("msgid").asText("").isEmpty()) {
            return Optional.empty();
        }
        if (message.path("msgtype").asText("").equals("event")) {
            return happened(message, Chat.oneToOne(customer));
        }
        return switch (message.path("origin").asInt(0)) {
            case KfPage.FROM_CUSTOMER -> Optional.of(heard(message, customer));
            case KfPage.FROM_COLLEAGUE -> Optional.of(colleagueSpoke(message, Chat.oneToOne(customer)));
            default -> Optional.empty();
        };
    }

    /** A message of ours that was taken and did not arrive after all. */
    Optional<OutcomeChanged> outcome(JsonNode message) {
        JsonNode event = message.path("event");
        if (!event.path("event_type").asText("").equals("msg_send_fail")) {
            return Optional.empty();
        }
        String why = FailedSends.why(event.path("fail_type").asInt(0));
        return Optional.of(new OutcomeChanged(
                account.id(), event.path("fail_msgid").asText(""), new DeliveryOutcome.Refused(why)));
    }

    private PlatformEvent heard(JsonNode message, String customer) {
        return new PlatformEvent.MessageReceived(
                account.id(),
                identity(message),
                sentAt(message),
                Chat.oneToOne(customer),
                nicknames.getOrDefault(customer, "微信用户"),
                KfContent.of(message),
                Optional.empty(),
                true);
    }

    private PlatformEvent colleagueSpoke(JsonNode message, Chat chat) {
        return new PlatformEvent.StaffSpoke(
                account.id(),
                identity(message),
                sentAt(message),
                chat,
                account.nameOf(message.path("servicer_userid").asText("")),
                KfContent.of(message));
    }

    private Optional<PlatformEvent> happened(JsonNode message, Chat chat) {
        JsonNode event = message.path("event");
        return switch (event.path("event_type").asText("")) {
            case "enter_session" -> entered(message, event, chat);
            case KfPage.SESSION_MOVED -> Optional.of(moved(message, event, chat));
            case "user_recall_msg" -> Optional.of(noticed(message, chat, "患者撤回了一条消息 · took a message back"));
            case "servicer_recall_msg" ->
                Optional.of(noticed(message, chat, servicer(event) + " 撤回了一条消息 · took a message back"));
            case "reject_customer_msg_switch_change" ->
                Optional.of(noticed(message, chat, servicer(event) + rejection(event)));
            default -> Optional.empty();
        };
    }

    /** Only who may be greeted: the platform gives a code to those it has not shown a welcome for two days. */
    private Optional<PlatformEvent> entered(JsonNode message, JsonNode event, Chat chat) {
        String code = event.path("welcome_code").asText("");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String scene = event.path("scene_param").asText(event.path("scene").asText(""));
        String channel = event.path("wechat_channels").path("nickname").asText("");
        Instant at = sentAt(message);
        return Optional.of(new PlatformEvent.MemberJoined(
                account.id(),
                identity(message),
                at,
                chat,
                nicknames.getOrDefault(chat.person().orElse(""), ""),
                Stream.of(scene, channel).filter(value -> !value.isEmpty()).findFirst(),
                Optional.of(new Greeting(code, at.plus(account.welcomeWithin())))));
    }

    private PlatformEvent noticed(JsonNode message, Chat chat, String words) {
        return new PlatformEvent.Noticed(account.id(), identity(message), sentAt(message), chat, words);
    }

    private String servicer(JsonNode event) {
        return name(event, "servicer_userid");
    }

    private String name(JsonNode event, String field) {
        return account.nameOf(event.path(field).asText(""));
    }

    private static String rejection(JsonNode event) {
        return event.path("reject_switch").asInt(0) == 1
                ? " 在客户端里不再接收此人的消息 · blocks this person's messages"
                : " 恢复接收此人的消息 · takes this person's messages again";
    }

    private PlatformEvent moved(JsonNode message, JsonNode event, Chat chat) {
        boolean isOver = event.path("change_type").asInt(0) == SessionMoves.ENDED;
        String servicer = event.path("new_servicer_userid").asText("");
        return new PlatformEvent.ServedBy(
                account.id(),
                identity(message),
                sentAt(message),
                chat,
                isOver || servicer.isEmpty() ? Optional.empty() : Optional.of(account.nameOf(servicer)),
                Optional.of(SessionMoves.words(
                        event.path("change_type").asInt(0),
                        name(event, "old_servicer_userid"),
                        name(event, "new_servicer_userid"))));
    }

    private static String identity(JsonNode message) {
        return "kf:" + message.path("msgid").asText();
    }
}
