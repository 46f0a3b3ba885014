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

    /** How long a patient may wait for the operator who holds the conversation before the next on duty is called. */
    @WithDefault("PT20M")
    Duration silentAfter();

    /** How long "hand back later" waits. */
    @WithDefault("PT2H")
    Duration handBackLaterAfter();

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
