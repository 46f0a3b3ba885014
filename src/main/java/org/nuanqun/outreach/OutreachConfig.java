package org.nuanqun.outreach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "outreach")
interface OutreachConfig {

    /** How many people's texts are handed to the outbox at a strike, every ten seconds. */
    @WithDefault("50")
    int perStrike();

    /** So long after its moment a text that still waits for allowed hours or for room under the caps is not sent any more. */
    @WithDefault("PT48H")
    Duration notLaterThan();
}
