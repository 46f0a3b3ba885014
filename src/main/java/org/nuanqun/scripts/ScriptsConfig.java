package org.nuanqun.scripts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the scripts are. */
@ConfigMapping(prefix = "scripts")
interface ScriptsConfig {

    /** The folder that clinicians and community managers own. */
    @WithDefault("bot-scripts")
    Path folder();

    /** How often to look whether a script was saved. */
    @WithDefault("PT1S")
    Duration look();
}
