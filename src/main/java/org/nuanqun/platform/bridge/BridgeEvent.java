package org.nuanqun.platform.bridge;

import java.time.DateTimeException;
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
import org.nuanqun.platform.envelope.Unreadable;
import org.nuanqun.vocabulary.AccountId;

/** From the contract's events to everybody's. The contract is deploy/bridge/bridge.schema.json. */
final class BridgeEvent {

    private final AccountId account;
    private final String identity;
    private final Fields body;

    BridgeEvent(AccountId account, String identity, Fields body) {
        this.account = account;
        this.identity = identity;
        this.body = body;
    }

    /** Nothing for a type that the contract does not know: a newer gateway does no harm. */
    List<PlatformEvent> events() {
        return switch (body.required("type")) {
            case "message.received" -> List.of(message());
            case "member.joined" -> List.of(joined());
            case "member.left" -> List.of(new PlatformEvent.MemberLeft(account, identity, at(), chat()));
            case "group.seen" -> List.of(group());
            case "staff.spoke" ->
                List.of(new PlatformEvent.StaffSpoke(
                        account, identity, at(), chat(), body.required("data", "staff"), content()));
            case "staff.serves" ->
                List.of(new PlatformEvent.ServedBy(account, identity, at(), chat(), optional("data", "staff")));
            default -> List.of();
        };
    }

    private PlatformEvent message() {
        return new PlatformEvent.MessageReceived(
                account,
                identity,
                at(),
                chat(),
                body.text("data", "person", "name"),
                content(),
                optional("data", "replyTo"),
                body.text("data", "mentionsBot").equals("true"));
    }

    private PlatformEvent joined() {
        Optional<Greeting> greeting = optional("data", "greeting", "key")
                .map(key -> new Greeting(key, instant(body.required("data", "greeting", "until"))));
        return new PlatformEvent.MemberJoined(
                account,
                identity,
                at(),
                chat(),
                body.text("data", "person", "name"),
                optional("data", "source"),
                greeting);
    }

    private PlatformEvent group() {
        return new PlatformEvent.GroupSeen(
                account,
                identity,
                at(),
                Chat.group(body.required("data", "group", "key")),
                body.text("data", "group", "name"),
                Math.toIntExact(body.number(0, "data", "group", "members")),
                Math.toIntExact(body.number(0, "data", "group", "capacity")));
    }

    private Content content() {
        if (!body.has("data", "attachment")) {
            return new Content.Words(body.required("data", "text"));
        }
        return new Content.Attachment(
                kind(body.required("data", "attachment", "kind")),
                body.text("data", "attachment", "name"),
                body.text("data", "attachment", "url"),
                optional("data", "attachment", "speechText"));
    }

    private Chat chat() {
        Optional<String> group = optional("data", "group", "key");
        Optional<String> person = optional("data", "person", "key");
        if (group.isEmpty() && person.isEmpty()) {
            throw new Unreadable("neither data/group/key nor data/person/key");
        }
        return new Chat(group, person);
    }

    private Instant at() {
        return instant(body.required("timestamp"));
    }

    private Optional<String> optional(String... path) {
        return Optional.of(body.text(path)).filter(value -> !value.isEmpty());
    }

    private static AttachmentKind kind(String kind) {
        try {
            return AttachmentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return AttachmentKind.FILE;
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("a time that is not like 2026-11-18T02:21:04Z");
        }
    }
}
