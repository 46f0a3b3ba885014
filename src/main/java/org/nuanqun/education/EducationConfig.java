package org.nuanqun.education;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "education")
interface EducationConfig {

    /** How long after a lesson a "got it" is taken as the answer to it. */
    @WithDefault("P3D")
    Duration answerWithin();

    /** How long after recording a change of life taking it back counts as a mistake and brings the courses back. */
    @WithDefault("PT30M")
    Duration undoWithin();
}
