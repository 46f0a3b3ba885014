package org.nuanqun.platform.aibot;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.SealedReply;
import org.nuanqun.platform.envelope.Unreadable;

/** Reads a callback of the robot, sealed for nobody by name, and seals answers to it. Manual: document/path/101033. */
final class BotCallback {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY = "";

    private final AccountSettings account;
    private final EncryptedCallback callback;
    private final Turns turns;

    BotCallback(AccountSettings account, Duration window, Turns turns) {
        this.account = account;
        this.callback = CallbackSettings.callback(account, NOBODY, window);
        this.turns = turns;
    }

    record Opened(Fields fields, CallbackKey key) {}

    WebhookReading read(WebhookRequest request) {
        return switch (callback.hear(request)) {
            case EncryptedCallback.Verification check -> new WebhookReading.Handshake(check.answer());
            case EncryptedCallback.Message message -> read(message, request);
            case EncryptedCallback.TurnedAway away -> away.reading();
        };
    }

    Optional<Opened> open(WebhookRequest request) {
        return callback.hear(request) instanceof EncryptedCallback.Message message
                ? Optional.of(new Opened(EncryptedCallback.read(message.body()), message.key()))
                : Optional.empty();
    }

    private WebhookReading read(EncryptedCallback.Message message, WebhookRequest request) {
        try {
            Fields fields = EncryptedCallback.read(message.body());
            if (fields.required("msgtype").equals("stream")) {
                return new WebhookReading.Handshake(rest(fields.required("stream", "id"), message.key(), request));
            }
            List<PlatformEvent> events = new TellBotMessage(account.id()).of(fields, request.receivedAt());
            return events.isEmpty()
                    ? new WebhookReading.Ignored("nothing to record")
                    : new WebhookReading.Events(events, Optional.of(message.seal()));
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        }
    }

    /** The answer as far as it has come; of one we do not know, the end. */
    private String rest(String stream, CallbackKey key, WebhookRequest request) {
        Turns.Turn turn = turns.find(account.id(), stream).orElse(new Turns.Turn(stream, "", true));
        return sealed(turn, key, request);
    }

    /** Sealed with the nonce of the request, which the platform wants back. */
    String sealed(Turns.Turn turn, CallbackKey key, WebhookRequest request) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode().put("msgtype", "stream");
        reply.putObject("stream")
                .put("id", turn.stream())
                .put("finish", turn.isFinished())
                .put("content", turn.content().isEmpty() ? waiting() : turn.content());
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return SealedReply.of(
                        key,
                        reply.toString(),
                        NOBODY,
                        String.valueOf(request.receivedAt().getEpochSecond()),
                        request.query().getOrDefault("nonce", ""),
                        random)
                .asJson(true);
    }

    private String waiting() {
        return account.text("waiting-text", "正在查看，请稍等……");
    }
}
