package org.nuanqun.education;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.vocabulary.CourseCode;

/**
 * What somebody will get if nothing changes. {@code at}: empty where it will never come; {@code why}: every reason for which
 * it does not come at the planned moment, or not at all.
 */
public record ForeseenPush(
        CourseCode course,
        String courseTitle,
        int number,
        String title,
        Instant planned,
        Optional<Instant> at,
        Set<Reason> why) {

    /** Why a push comes at another moment than its course names, or not at all. */
    public enum Reason {
        OUT_OF_QUIET_HOURS,
        OFF_A_REST_DAY,
        JOINED_AFTER_IT_WAS_DUE,
        ENOUGH_FOR_NOW,
        HELD,
        A_PERSON_IS_THERE,
        TOO_LATE_TO_BE_OF_USE;

        static Reason of(Moved moved) {
            return switch (moved) {
                case OUT_OF_QUIET_HOURS -> OUT_OF_QUIET_HOURS;
                case OFF_A_REST_DAY -> OFF_A_REST_DAY;
                case JOINED_AFTER_IT_WAS_DUE -> JOINED_AFTER_IT_WAS_DUE;
            };
        }
    }
}
