package org.nuanqun.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

        /** The days on which nothing is said that can wait, one a line, each with where it stands. */
        @WithDefault("${scripts.folder:bot-scripts}/calendar/days-off.txt")
        Path daysOff();

        /** Whether weekends are such days too, except those the file says are worked. */
        @WithDefault("false")
        boolean onWeekends();
    }
}
