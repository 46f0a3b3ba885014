package org.nuanqun.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.nuanqun.bench.load.OpenLoop;

/** How long answers take from their planned moments on, a hundred asked for each second whether or not the last one came. */
final class OpenLoopTimes {

    private static final double PER_SECOND = 100;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Milliseconds; whatever fails counts as the longest there is. */
    Sample of(IntFunction<HttpRequest> webhook, Duration time) {
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
