package org.nuanqun.platform.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "accounts")
public interface AccountsConfig {

    /** One file {@code platform.name.properties} for each account; {@code accounts} in the data folder unless set. */
    Optional<Path> folder();

    /** How often to look whether a file of the folder changed. */
    @WithDefault("PT1S")
    Duration look();

    /** How often to ask the platform of an account for what no callback told, and to do what is due there. */
    @WithDefault("PT1S")
    Duration round();

    /** How long a call to a platform may take before its end is unknown. */
    @WithDefault("PT8S")
    Duration callWithin();

    /** How far the time in a callback's signature may be from ours. */
    @WithDefault("PT5M")
    Duration signatureWindow();
}
