package org.nuanqun.conversation;

/** Where a line stands. Heard lines are WAITING, then HANDLED, or PARKED after too many faults; the rest is for said ones. */
public enum LineState {
    WAITING,
    HANDLED,
    PARKED,
    PENDING,
    SENT,
    AWAITS_TAP,
    UNKNOWN,
    FAILED,
    DROPPED
}
