package org.nuanqun.delivery;

/**
 * Why something is said, which decides what may hold it and whether it is repeated when nobody knows if it arrived. The
 * order is the order of urgency.
 */
public enum SayingClass {
    /** Fixed safety text: passes holds, owners and quiet hours; repeated until it is known to have arrived. */
    SAFETY,
    /** A welcome for which the platform gives leave for seconds: nothing queues ahead of it. */
    GREETING,
    /** A colleague's own words. */
    OPERATOR,
    /** The bot answers. */
    REPLY,
    /** A lesson: waits for allowed hours, needs consent, never repeated on a guess. */
    EDUCATION
}
