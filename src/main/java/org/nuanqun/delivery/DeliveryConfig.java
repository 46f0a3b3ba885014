package org.nuanqun.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "delivery")
public interface DeliveryConfig {

    /** How many sayings may be on their way at once. */
    @WithDefault("8")
    int atOnce();

    /** A send that has not ended by then is of unknown end. */
    @WithDefault("PT30S")
    Duration sendWithin();

    PushCaps pushes();

    /** How much one person gets that nobody asked for, across all courses and broadcasts. */
    interface PushCaps {

        @WithDefault("2")
        int perDay();

        /** In any seven days. */
        @WithDefault("10")
        int perWeek();

        @WithDefault("1")
        int broadcastsPerDay();

        @WithDefault("3")
        int broadcastsPerWeek();
    }
}
