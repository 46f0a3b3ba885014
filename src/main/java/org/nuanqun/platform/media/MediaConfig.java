package org.nuanqun.platform.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "media")
public interface MediaConfig {

    /** The largest single file that is fetched. */
    @WithDefault("20")
    int mostMegabytes();

    /** How much all of them may take; beyond it nothing more is fetched, so that messages still find room. */
    @WithDefault("10240")
    int totalMegabytes();

    /** After so many days a file is deleted here, with its name and size; 0 keeps them for ever. */
    @WithDefault("180")
    int keepDays();

    /** How long fetching one may take. */
    @WithDefault("PT1M")
    Duration within();

    /** How long fetching is tried again. Platforms keep what people send for three days. */
    @WithDefault("P3D")
    Duration tryFor();

    /** How long to wait after the first time it did not come; each time after that twice as long, two hours at most. */
    @WithDefault("PT5S")
    Duration firstWait();

    /** How often to look whether something is to be fetched. */
    @WithDefault("PT2S")
    Duration look();

    /** 32 bytes in Base64 under which files are sealed; unless set, a key is made and kept in the data folder. */
    Optional<String> key();
}
