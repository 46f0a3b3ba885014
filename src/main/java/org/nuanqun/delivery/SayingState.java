package org.nuanqun.delivery;

/** Where a saying stands. UNKNOWN: it left, and nobody answered. */
public enum SayingState {
    WAITING,
    SENDING,
    SENT,
    AWAITS_TAP,
    UNKNOWN,
    REFUSED,
    DROPPED
}
