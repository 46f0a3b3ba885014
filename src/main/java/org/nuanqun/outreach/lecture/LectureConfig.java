package org.nuanqun.outreach.lecture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "outreach.lectures")
interface LectureConfig {

    /** How long before it begins those with a place are reminded. */
    @WithDefault("PT24H,PT2H")
    List<Duration> remindBefore();

    /** How long after its end those who came are asked how it was. */
    @WithDefault("PT30M")
    Duration askAfter();
}
