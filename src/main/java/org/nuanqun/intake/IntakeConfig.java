package org.nuanqun.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "intake")
interface IntakeConfig {

    /** How many transactions record webhooks at once; what arrives meanwhile shares the next one. */
    @WithDefault("2")
    int atOnce();

    /** How many webhooks may wait to be recorded; whatever comes beyond is answered 503 and comes again. */
    @WithDefault("2000")
    int mostWaiting();

    /** How long a webhook waits for the database before it goes into the spool. Platforms hang up after about 5 s. */
    @WithDefault("PT2S")
    Duration patience();

    /** How large the spool may grow while the database is away. */
    @WithDefault("1024")
    int spoolMegabytes();

    /** 32 bytes in Base64 under which the spool is encrypted; unless set, a key is made and kept beside it. */
    Optional<String> spoolKey();
}
