package org.nuanqun.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.nuanqun.bench.load.OpenLoop;
import org.nuanqun.bench.load.SignedWebhooks;

/** How long an acknowledgement takes from its planned moment on, beside the same endpoint storing nothing. */
final class AcknowledgementTime {

    private static final double PER_SECOND = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int PEOPLE = 400;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SignedWebhooks webhooks;
    private final URI address;

    AcknowledgementTime(TrialService service) {
        this.webhooks = new SignedWebhooks(service.signingKey());
        this.address = service.at("/");
    }

    List<Figure> measure() {
        milliseconds(number -> webhooks.thanks(address, number % PEOPLE), WARM_UP);
        Sample nothing = milliseconds(number -> webhooks.ofNoInterest(address, number % PEOPLE), ROUND);
        Sample storing = milliseconds(number -> webhooks.thanks(address, number % PEOPLE), ROUND);
        return List.of(
                Figure.beside(
                        "acknowledgement at 100/s, median",
                        storing.median(),
                        "ms",
                        "storing nothing",
                        nothing.median()),
                Figure.beside(
                                "acknowledgement at 100/s, p99",
                                storing.quantile(0.99),
                                "ms",
                                "storing nothing",
                                nothing.quantile(0.99))
                        .atMost(3));
    }

    /** Whatever fails counts as the longest there is. */
    private Sample milliseconds(IntFunction<HttpRequest> webhook, Duration time) {
        List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        OpenLoop.run(PER_SECOND, time, (number, planned) -> {
            boolean isWell = isAcknowledged(webhook.apply(number));
            taken.add(isWell ? (System.nanoTime() - planned) / 1e6 : Double.MAX_VALUE);
        });
        return Sample.of(taken);
    }

    private boolean isAcknowledged(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
