package org.nuanqun.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;

@ConfigMapping(prefix = "time")
public interface TimeConfig {

    /** The hospital's zone: quiet hours, lesson times and dates are read in it. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Whether the clock may be moved; only the sandbox says yes. */
    @WithDefault("false")
    boolean movable();

    QuietHoursConfig quietHours();

    /** When what can wait is not said. */
    interface QuietHoursConfig {

        @WithDefault("21:00")
        LocalTime from();

        @WithDefault("08:00")
        LocalTime until();
    }
}
