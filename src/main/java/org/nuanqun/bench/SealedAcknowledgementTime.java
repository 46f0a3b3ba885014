package org.nuanqun.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.nuanqun.bench.load.SealedWebhooks;

/** The same for callbacks that have to be opened first, as the real platforms post them. They wait five seconds for the 200. */
final class SealedAcknowledgementTime {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final int PEOPLE = 400;
    private static final double FAR_BELOW_THE_PLATFORMS_PATIENCE = 500;

    /** It calls nobody: the port answers to nobody, and no answer goes back in the same breath. */
    static final String ACCOUNT =
            """
            app-id=%s
            secret=nobody
            api=http://127.0.0.1:1
            callback.token=%s
            callback.aes-key=%s
            passive-within=PT0S
            """
                    .formatted(SealedWebhooks.APP, SealedWebhooks.TOKEN, SealedWebhooks.AES_KEY);

    private final OpenLoopTimes times = new OpenLoopTimes();
    private final SealedWebhooks webhooks;

    SealedAcknowledgementTime(TrialService service) {
        URI address = service.connected("officialaccount", ACCOUNT);
        this.webhooks = new SealedWebhooks(address);
    }

    List<Figure> measure() {
        times.of(number -> webhooks.thanks(number % PEOPLE), WARM_UP);
        Sample nothing = times.of(number -> webhooks.ofNoInterest(number % PEOPLE), ROUND);
        Sample storing = times.of(number -> webhooks.thanks(number % PEOPLE), ROUND);
        return List.of(
                Figure.of("sealed callback at 100/s, median", storing.median(), "ms"),
                Figure.of("sealed callback, nothing stored, p99", nothing.quantile(0.99), "ms"),
                Figure.of("sealed callback at 100/s, p99", storing.quantile(0.99), "ms")
                        .atMost(FAR_BELOW_THE_PLATFORMS_PATIENCE));
    }
}
