package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.connection.Callback;
import org.nuanqun.platform.connection.CallbacksSeen;

/** Remembers that a platform called, and how that ended, for whoever connects an account. */
@ApplicationScoped
class NoteCallbacks {

    private final AccountBook accounts;
    private final CallbacksSeen seen;

    NoteCallbacks(AccountBook accounts, CallbacksSeen seen) {
        this.accounts = accounts;
        this.seen = seen;
    }

    void note(String platform, WebhookRequest request, WebhookReading reading) {
        accounts.named(platform, request.account()).ifPresent(account -> kind(reading)
                .filter(kind -> kind != Callback.Kind.REFUSED || isSigned(request))
                .ifPresent(kind -> seen.note(account.id(), kind, why(reading), request.receivedAt())));
    }

    private static Optional<Callback.Kind> kind(WebhookReading reading) {
        return switch (reading) {
            case WebhookReading.Events _, WebhookReading.Ignored _ -> Optional.of(Callback.Kind.EVENT);
            case WebhookReading.Handshake _ -> Optional.of(Callback.Kind.CHECK);
            case WebhookReading.Forged _, WebhookReading.Stale _, WebhookReading.Malformed _ ->
                Optional.of(Callback.Kind.REFUSED);
            case WebhookReading.UnknownAccount _ -> Optional.empty();
        };
    }

    /** Whoever scans the web for open doors signs nothing, and is no news of the platform. */
    private static boolean isSigned(WebhookRequest request) {
        return request.query().containsKey("timestamp") || request.headers().containsKey("webhook-timestamp");
    }

    private static String why(WebhookReading reading) {
        return switch (reading) {
            case WebhookReading.Forged _ -> "forged";
            case WebhookReading.Stale _ -> "stale";
            case WebhookReading.Malformed _ -> "malformed";
            case WebhookReading.Events _,
                    WebhookReading.Handshake _,
                    WebhookReading.Ignored _,
                    WebhookReading.UnknownAccount _ -> "";
        };
    }
}
