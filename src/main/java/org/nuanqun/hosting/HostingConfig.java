package org.nuanqun.hosting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

@ConfigMapping(prefix = "hosting")
public interface HostingConfig {

    /** The hospital's obstetric emergency line, said in the safety texts of obstetrics; 120 where it is not set. */
    Optional<String> obstetricHotline();

    /** How many conversations are handled at once on this node. */
    @WithDefault("8")
    int atOnce();
}
