package org.nuanqun.handoff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "handoff")
public interface HandoffConfig {

    ClaimWithin claimWithin();

    /** The whole department is called again at growing distances, never further apart than this. */
    @WithDefault("PT1H")
    Duration callAgainAtLeastEvery();

    /** How soon somebody has to take over before the next on duty is called. */
    interface ClaimWithin {

        @WithDefault("PT3M")
        Duration redFlagA();

        @WithDefault("PT10M")
        Duration redFlagB();

        @WithDefault("PT30M")
        Duration complaint();

        @WithDefault("PT15M")
        Duration asked();

        @WithDefault("PT30M")
        Duration other();
    }
}
