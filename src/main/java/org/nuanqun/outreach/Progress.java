package org.nuanqun.outreach;

import java.time.Duration;
import java.util.Optional;

/** How fast a broadcast goes: texts that ended in the last ten minutes, an hour; and how long the rest takes at that rate. */
public record Progress(int perHour, Optional<Duration> left) {

    static final Duration WINDOW = Duration.ofMinutes(10);

    static Progress of(Broadcast.Tally tally, int endedLately) {
        int perHour = (int) (endedLately * Duration.ofHours(1).dividedBy(WINDOW));
        int open = tally.open();
        return new Progress(
                perHour,
                perHour == 0 || open == 0
                        ? Optional.empty()
                        : Optional.of(Duration.ofMinutes(Math.ceilDiv(open * 60L, perHour))));
    }
}
