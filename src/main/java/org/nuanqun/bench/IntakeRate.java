package org.nuanqun.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nuanqun.bench.load.SignedWebhooks;
import org.nuanqun.database.StartRefused;

/** Acknowledgements per second, each after its commit, beside the same endpoint verifying and storing nothing. */
final class IntakeRate {

    private static final int CALLERS = 16;
    private static final int PEOPLE = 400;
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SignedWebhooks webhooks;
    private final URI address;
    private final TrialService service;
    private final AtomicInteger next = new AtomicInteger();

    IntakeRate(TrialService service) {
        this.webhooks = new SignedWebhooks(service.signingKey());
        this.address = service.at("/");
        this.service = service;
    }

    List<Figure> measure() {
        rate(person -> webhooks.ofNoInterest(address, person), WARM_UP);
        rate(person -> webhooks.thanks(address, person), WARM_UP);
        List<Double> storing = new ArrayList<>();
        List<Double> nothing = new ArrayList<>();
        List<Double> single = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            nothing.add(rate(person -> webhooks.ofNoInterest(address, person), ROUND));
            single.add(service.inDatabase(database -> SingleRows.perSecond(database, ROUND)));
            storing.add(rate(person -> webhooks.thanks(address, person), ROUND));
        }
        double rate = Sample.of(storing).median();
        return List.of(
                Figure.beside(
                                "intake, acknowledged",
                                rate,
                                "1/s",
                                "storing nothing",
                                Sample.of(nothing).median())
                        .atLeast(0.7),
                Figure.beside(
                        "intake, acknowledged",
                        rate,
                        "1/s",
                        "single-row commits over JDBC",
                        Sample.of(single).median()));
    }

    private double rate(IntFunction<HttpRequest> webhook, Duration time) {
        long began = System.nanoTime();
        long end = began + time.toNanos();
        AtomicLong acknowledged = new AtomicLong();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, CALLERS)
                    .forEach(_ -> callers.execute(() -> {
                        while (System.nanoTime() < end) {
                            post(webhook.apply(next.incrementAndGet() % PEOPLE));
                            acknowledged.incrementAndGet();
                        }
                    }));
        }
        return acknowledged.get() / ((System.nanoTime() - began) / 1e9);
    }

    private void post(HttpRequest request) {
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new StartRefused("A webhook of the bench was answered " + status + ".");
            }
        } catch (IOException e) {
            throw new StartRefused("The service of the bench does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
