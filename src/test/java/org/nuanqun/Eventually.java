package org.nuanqun;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** What comes about by itself, within the time a journey has for it. */
public final class Eventually {

    private Eventually() {}

    public static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(check);
    }
}
