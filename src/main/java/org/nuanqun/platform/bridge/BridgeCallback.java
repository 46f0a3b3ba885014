package org.nuanqun.platform.bridge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.envelope.CallbackDoor;
import org.nuanqun.platform.envelope.Fields;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.platform.envelope.Unreadable;

/** Verifies over the raw body, then reads. What a gateway declares or reports is handed to {@code reports}. */
final class BridgeCallback {

    private final BridgeAccount account;
    private final Duration window;
    private final BridgeReports reports;

    BridgeCallback(BridgeAccount account, Duration window, BridgeReports reports) {
        this.account = account;
        this.window = window;
        this.reports = reports;
    }

    WebhookReading read(WebhookRequest request) {
        Map<String, String> headers = request.headers();
        String id = headers.getOrDefault("webhook-id", "");
        String timestamp = headers.getOrDefault("webhook-timestamp", "");
        String signatures = headers.getOrDefault("webhook-signature", "");
        boolean fits = account.keys().stream().anyMatch(key -> key.fits(signatures, id, timestamp, request.body()));
        if (id.isBlank() || !fits) {
            return new WebhookReading.Forged("the signature does not fit");
        }
        if (!CallbackDoor.isFresh(timestamp, request.receivedAt(), window)) {
            return new WebhookReading.Stale("signed too far from now");
        }
        return parse("bridge:" + id, request);
    }

    /** No seal: a gateway signs a repeat anew and keeps the id, which is the identity. */
    private WebhookReading parse(String identity, WebhookRequest request) {
        try {
            Fields body = JsonFields.read(request.body());
            List<PlatformEvent> events = new BridgeEvent(account.id(), identity, body).events();
            if (events.isEmpty()) {
                return reports.take(account, body, JsonFields.tree(request.body()), request.receivedAt());
            }
            return new WebhookReading.Events(events, Optional.empty());
        } catch (Unreadable e) {
            return new WebhookReading.Malformed(e.why());
        } catch (ArithmeticException e) {
            return new WebhookReading.Malformed("a number that is too large");
        }
    }
}
