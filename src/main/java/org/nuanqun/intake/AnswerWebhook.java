package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.nuanqun.platform.Breath;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.trial.HaltPoint;

/** Verifies first, keeps second, answers third. What is refused leaves a counter and nothing else. */
@ApplicationScoped
class AnswerWebhook {

    private static final Logger LOG = Logger.getLogger(AnswerWebhook.class);

    private final Platforms platforms;
    private final KeepEvents keep;
    private final IntakeCounters counters;
    private final NoteCallbacks callbacks;

    AnswerWebhook(Platforms platforms, KeepEvents keep, IntakeCounters counters, NoteCallbacks callbacks) {
        this.platforms = platforms;
        this.keep = keep;
        this.counters = counters;
        this.callbacks = callbacks;
    }

    Response to(String platform, WebhookRequest request) {
        Optional<PlatformAdapter> adapter = platforms.named(platform);
        if (adapter.isEmpty()) {
            return refused("unknown-platform", 404, "no platform '%s' is connected here".formatted(platform));
        }
        WebhookReading reading = adapter.get().read(request);
        callbacks.note(platform, request, reading);
        return switch (reading) {
            case WebhookReading.Events events -> recorded(adapter.get(), events, request);
            case WebhookReading.Handshake handshake -> answered("handshake", handshake.answer());
            case WebhookReading.Ignored ignored -> answered("ignored", "");
            case WebhookReading.Forged forged -> refused("forged", 403, "the signature does not fit");
            case WebhookReading.Stale stale -> refused("stale", 403, "the time of signing is too far from now");
            case WebhookReading.Malformed malformed -> refused("malformed", 400, malformed.why());
            case WebhookReading.UnknownAccount unknown ->
                refused("unknown-account", 404, "no account '%s' is connected here".formatted(request.account()));
        };
    }

    private Response recorded(PlatformAdapter adapter, WebhookReading.Events events, WebhookRequest request) {
        Optional<Breath> breath = adapter.breath(request, events);
        if (breath.isEmpty()) {
            return kept(events, request, () -> "");
        }
        try (Breath waiting = breath.get()) {
            return kept(events, request, waiting::answer);
        }
    }

    /** @param answer asked for only once the events are durable */
    private Response kept(WebhookReading.Events events, WebhookRequest request, Supplier<String> answer) {
        HaltPoint.INTAKE_READ.pass();
        Kept kept = keep.keep(new Receipt(events, request.receivedAt()));
        HaltPoint.INTAKE_COMMITTED.pass();
        return switch (kept) {
            case Kept.OnRecord(int fresh) -> {
                counters.events(fresh, events.events().size() - fresh);
                yield answered("recorded", answer.get());
            }
            case Kept.InSpool ignored -> answered("spooled", "");
            case Kept.Refused ignored -> comeAgain();
        };
    }

    private Response comeAgain() {
        counters.webhook("too-many");
        return Response.status(503).header("Retry-After", 1).build();
    }

    private Response answered(String ending, String body) {
        counters.webhook(ending);
        return Response.ok(body, MediaType.TEXT_PLAIN_TYPE).build();
    }

    private Response refused(String ending, int status, String why) {
        counters.webhook(ending);
        LOG.debugf("webhook refused: %s", ending);
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity(why)
                .build();
    }
}
