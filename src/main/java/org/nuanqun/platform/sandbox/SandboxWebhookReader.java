package org.nuanqun.platform.sandbox;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.SigningKey;
import org.nuanqun.vocabulary.AccountId;

/** Verifies a webhook, then reads it: a pure function of request and key. */
final class SandboxWebhookReader {

    private final AccountId account;
    private final SigningKey key;
    private final Duration window;

    SandboxWebhookReader(AccountId account, SigningKey key, Duration window) {
        this.account = account;
        this.key = key;
        this.window = window;
    }

    WebhookReading read(WebhookRequest request) {
        String id = request.headers().getOrDefault("webhook-id", "");
        String timestamp = request.headers().getOrDefault("webhook-timestamp", "");
        String signatures = request.headers().getOrDefault("webhook-signature", "");
        if (id.isBlank() || !key.fits(signatures, id, timestamp, request.body())) {
            return new WebhookReading.Forged("the signature does not fit");
        }
        if (!isFresh(timestamp, request.receivedAt())) {
            return new WebhookReading.Stale("signed at " + timestamp + ", more than " + window + " from now");
        }
        return parse(id, request.body());
    }

    private boolean isFresh(String timestamp, Instant now) {
        try {
            Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(signedAt, now).abs().compareTo(window) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private WebhookReading parse(String id, byte[] body) {
        try {
            PostedEvent posted = SandboxJson.MAPPER.readValue(body, PostedEvent.class);
            return id.equals(posted.id())
                    ? translate(posted)
                    : new WebhookReading.Malformed("the body is of another event than the header");
        } catch (IOException e) {
            return new WebhookReading.Malformed("not the JSON of an event");
        } catch (IllegalArgumentException e) {
            return new WebhookReading.Malformed("a field is missing or wrong");
        }
    }

    private WebhookReading translate(PostedEvent posted) {
        return switch (posted.type()) {
            case PostedEvent.MESSAGE -> one(message(posted));
            case PostedEvent.JOINED -> one(joined(posted));
            case PostedEvent.LEFT -> one(new PlatformEvent.MemberLeft(account, posted.id(), posted.at(), chat(posted)));
            case PostedEvent.GROUP -> one(groupSeen(posted));
            case PostedEvent.STAFF -> one(staffSpoke(posted));
            default -> new WebhookReading.Ignored("an event of no interest: " + posted.type());
        };
    }

    private static WebhookReading one(PlatformEvent event) {
        return new WebhookReading.Events(List.of(event));
    }

    private PlatformEvent message(PostedEvent posted) {
        PostedEvent.Person person = known(posted.person(), "person");
        return new PlatformEvent.MessageReceived(
                account,
                posted.id(),
                posted.at(),
                chat(posted),
                person.name(),
                content(posted),
                Optional.ofNullable(posted.replyTo()),
                posted.mentionsBot());
    }

    private PlatformEvent joined(PostedEvent posted) {
        PostedEvent.Person person = known(posted.person(), "person");
        return new PlatformEvent.MemberJoined(
                account,
                posted.id(),
                posted.at(),
                chat(posted),
                person.name(),
                Optional.ofNullable(posted.invitation()));
    }

    private PlatformEvent groupSeen(PostedEvent posted) {
        PostedEvent.Group group = known(posted.group(), "group");
        return new PlatformEvent.GroupSeen(
                account,
                posted.id(),
                posted.at(),
                Chat.group(group.key()),
                group.name(),
                group.members(),
                group.capacity());
    }

    private PlatformEvent staffSpoke(PostedEvent posted) {
        String staff = known(posted.staff(), "staff");
        return new PlatformEvent.StaffSpoke(account, posted.id(), posted.at(), chat(posted), staff, content(posted));
    }

    private static Chat chat(PostedEvent posted) {
        return new Chat(
                Optional.ofNullable(posted.group()).map(PostedEvent.Group::key),
                Optional.ofNullable(posted.person()).map(PostedEvent.Person::key));
    }

    private static Content content(PostedEvent posted) {
        PostedEvent.Attachment attachment = posted.attachment();
        if (attachment == null) {
            return new Content.Words(known(posted.text(), "text"));
        }
        return new Content.Attachment(
                AttachmentKind.valueOf(attachment.kind().toUpperCase(Locale.ROOT)),
                attachment.name(),
                Optional.ofNullable(attachment.url()).orElse(""),
                Optional.ofNullable(attachment.speechText()));
    }

    private static <T> T known(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in the event");
        }
        return value;
    }
}
