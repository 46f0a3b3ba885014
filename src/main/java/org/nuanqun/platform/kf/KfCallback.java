package org.nuanqun.platform.kf;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Unreadable;

/** Reads a callback: never a message, only that there is something to read. Manual: document/path/94670. */
final class KfCallback {

    private final EncryptedCallback callback;
    private final BiConsumer<String, String> hint;

    /** @param hint takes the platform's id of the account and a token good for ten minutes */
    KfCallback(KfAccount account, Duration window, BiConsumer<String, String> hint) {
        this.callback = CallbackSettings.callback(account.settings(), account.corporation(), window);
        this.hint = hint;
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
            String event = fields.required("Event").toLowerCase(Locale.ROOT);
            if (!event.equals("kf_msg_or_event")) {
                return new WebhookReading.Ignored("nothing to read after " + event);
            }
            hint.accept(fields.required("OpenKfId"), fields.text("Token"));
            return new WebhookReading.Ignored("a hint: what was said is read by the cursor");
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        }
    }
}
