package org.nuanqun.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

@ConfigMapping(prefix = "time")
public interface TimeConfig {

    /** The hospital's zone: quiet hours, lesson times and dates are read in it. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Whether the clock may be moved; only the sandbox says yes. */
    @WithDefault("false")
    boolean movable();
}
