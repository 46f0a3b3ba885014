package org.nuanqun.platform.officialaccount;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.CallbackDoor;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.CallbackSettings;
import org.nuanqun.platform.envelope.EncryptedCallback;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.Signature;
import org.nuanqun.platform.envelope.Unreadable;

/** Reads a callback in plain, compatible or secure mode; a sealed one is verified as sealed, never by its plain signature. */
final class OfficialCallback {

    private final OfficialAccount account;
    private final Duration window;
    private final Predicate<Fields> outcomes;

    /** @param outcomes takes what tells of an outcome and says whether it did */
    OfficialCallback(OfficialAccount account, Duration window, Predicate<Fields> outcomes) {
        this.account = account;
        this.window = window;
        this.outcomes = outcomes;
    }

    /** The fields of a message, with the key it was sealed with; no key for one that came plain. */
    record Opened(Fields fields, Optional<CallbackKey> key, boolean isJson, String seal) {}

    WebhookReading read(WebhookRequest request) {
        if (request.query().containsKey("echostr")) {
            return check(request);
        }
        return switch (open(request)) {
            case Result.Good good -> tell(good.opened());
            case Result.Bad bad -> bad.reading();
        };
    }

    sealed interface Result {
        record Good(Opened opened) implements Result {}

        record Bad(WebhookReading reading) implements Result {}
    }

    Result open(WebhookRequest request) {
        String type = request.query().getOrDefault("encrypt_type", "raw");
        // in compatible mode a body holds both; who has no key reads the plain side of it
        if (type.equalsIgnoreCase("aes") && account.hasKey()) {
            return opened(CallbackSettings.callback(account.settings(), account.app(), window)
                    .hear(request));
        }
        if (!account.takesPlain()) {
            return new Result.Bad(new WebhookReading.Forged("not sealed, though that is agreed"));
        }
        Optional<WebhookReading> objection = objection(request);
        return objection
                .<Result>map(Result.Bad::new)
                .orElseGet(() ->
                        read(request.body(), Optional.empty(), request.query().getOrDefault("signature", "")));
    }

    private WebhookReading check(WebhookRequest request) {
        return objection(request)
                .orElseGet(() -> new WebhookReading.Handshake(request.query().getOrDefault("echostr", "")));
    }

    /** What is wrong with the plain signature, which covers the time and no word of the body. */
    private Optional<WebhookReading> objection(WebhookRequest request) {
        Map<String, String> query = request.query();
        String timestamp = query.getOrDefault("timestamp", "");
        boolean fits = account.tokens().stream()
                .anyMatch(token -> Signature.fits(
                        query.getOrDefault("signature", ""), token, timestamp, query.getOrDefault("nonce", "")));
        if (!fits) {
            return Optional.of(new WebhookReading.Forged("the signature does not fit"));
        }
        return CallbackDoor.isFresh(timestamp, request.receivedAt(), window)
                ? Optional.empty()
                : Optional.of(new WebhookReading.Stale("signed too far from now"));
    }

    private static Result opened(EncryptedCallback.Heard heard) {
        return switch (heard) {
            case EncryptedCallback.Message message -> read(message.body(), Optional.of(message.key()), message.seal());
            case EncryptedCallback.Verification check -> new Result.Bad(new WebhookReading.Handshake(check.answer()));
            case EncryptedCallback.TurnedAway away -> new Result.Bad(away.reading());
        };
    }

    /** The sealed side of a body is another one at each attempt, so it says nothing of what happened. */
    private static Result read(byte[] body, Optional<CallbackKey> key, String seal) {
        try {
            boolean isJson = body.length > 0 && body[0] == '{';
            Opened opened = new Opened(EncryptedCallback.read(body).without("Encrypt"), key, isJson, seal);
            return new Result.Good(opened);
        } catch (Unreadable e) {
            return new Result.Bad(new WebhookReading.Malformed(e.why()));
        }
    }

    private WebhookReading tell(Opened opened) {
        try {
            if (outcomes.test(opened.fields())) {
                return new WebhookReading.Ignored("taken note of");
            }
            List<PlatformEvent> events = new TellFan(account).of(opened.fields());
            // a plain signature repeats with every message of its second, so only a sealed one tells deliveries apart
            return events.isEmpty()
                    ? new WebhookReading.Ignored("nothing to record")
                    : new WebhookReading.Events(events, opened.key().map(_ -> opened.seal()));
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        }
    }
}
