package org.nuanqun.education;

/** Why a lesson does not go out at the time its course names. */
public enum Moved {
    OUT_OF_QUIET_HOURS,
    OFF_A_REST_DAY,
    JOINED_AFTER_IT_WAS_DUE
}
