package org.nuanqun.platform.wecom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Unreadable;

/** Reads a callback of one account: verified first, parsed second. What only hints at a change is passed to {@code hints}. */
final class WecomCallback {

    private final WecomAccount account;
    private final EncryptedCallback callback;
    private final Hints hints;

    /** Takes what a callback says before it is told on; false if that is no news any more. */
    interface Hints {
        boolean heard(WecomEvent event, String identity, Instant at);
    }

    WecomCallback(WecomAccount account, Duration window, Hints hints) {
        this.account = account;
        this.callback = CallbackSettings.callback(account.settings(), account.corporation(), window);
        this.hints = hints;
    }

    WebhookReading read(WebhookRequest request) {
        return switch (callback.hear(request)) {
            case EncryptedCallback.Verification check -> new WebhookReading.Handshake(check.answer());
            case EncryptedCallback.Message message -> read(message);
            case EncryptedCallback.TurnedAway away -> away.reading();
        };
    }

    private WebhookReading read(EncryptedCallback.Message message) {
        try {
            Fields fields = EncryptedCallback.read(message.body());
            WecomEvent event = ReadWecomEvent.of(fields);
            Instant at = Instant.ofEpochSecond(fields.number(0, "CreateTime"));
            String identity = identity(fields);
            List<PlatformEvent> events = hints.heard(event, identity, at)
                    ? new TellWecomEvent(account).events(event, identity, at)
                    : List.of();
            return events.isEmpty()
                    ? new WebhookReading.Ignored(
                            "nothing to record of " + event.getClass().getSimpleName())
                    : new WebhookReading.Events(events, Optional.of(message.seal()));
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        }
    }

    /**
     * All that was said, hashed. The manual's advice, sender and second, merges strangers: customer-contact events all come
     * from "sys", and two changes of one group can fall into one second.
     */
    private static String identity(Fields fields) {
        return "callback:" + fields.fingerprint();
    }
}
