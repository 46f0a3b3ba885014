package org.nuanqun.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.nuanqun.bench.load.SignedWebhooks;

/** How long an acknowledgement takes from its planned moment on, beside the same endpoint storing nothing. */
final class AcknowledgementTime {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int PEOPLE = 400;

    private final OpenLoopTimes times = new OpenLoopTimes();
    private final SignedWebhooks webhooks;
    private final URI address;

    AcknowledgementTime(TrialService service) {
        this.webhooks = new SignedWebhooks(service.signingKey());
        this.address = service.at("/");
    }

    List<Figure> measure() {
        times.of(number -> webhooks.thanks(address, number % PEOPLE), WARM_UP);
        Sample nothing = times.of(number -> webhooks.ofNoInterest(address, number % PEOPLE), ROUND);
        Sample storing = times.of(number -> webhooks.thanks(address, number % PEOPLE), ROUND);
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
}
