package org.nuanqun.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Posts a webhook as a platform does: at most four times until it is acknowledged, and writes down what it saw. */
public final class Caller {

    private static final long[] PAUSES_MILLIS = {300, 1_000, 3_000};

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final SignedWebhooks webhooks;
    private final Supplier<URI> service;
    private final History history;

    /** @param service asked before each posting: a balancer in front of several nodes */
    public Caller(SignedWebhooks webhooks, Supplier<URI> service, History history) {
        this.webhooks = webhooks;
        this.service = service;
        this.history = history;
    }

    public Outcome post(String identity, String person, String text) throws InterruptedException {
        history.invoked(identity, person, System.nanoTime());
        Outcome outcome = once(identity, person, text);
        for (int repeat = 0; repeat < PAUSES_MILLIS.length && outcome != Outcome.ACKNOWLEDGED; repeat++) {
            Thread.sleep(PAUSES_MILLIS[repeat] / 2 + ThreadLocalRandom.current().nextLong(PAUSES_MILLIS[repeat]));
            outcome = once(identity, person, text);
        }
        return outcome;
    }

    private Outcome once(String identity, String person, String text) throws InterruptedException {
        Outcome outcome = outcome(identity, person, text);
        history.ended(identity, outcome, System.nanoTime());
        return outcome;
    }

    private Outcome outcome(String identity, String person, String text) throws InterruptedException {
        try {
            int status = http.send(webhooks.message(service.get(), identity, person, text), BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? Outcome.ACKNOWLEDGED : Outcome.REFUSED;
        } catch (IOException e) {
            return Outcome.UNKNOWN;
        }
    }
}
