package org.nuanqun.hosting;

import java.time.Duration;

/** QUESTION: conditions to choose from. OFFER: a course. DATE: a day a course counts from. ANSWERS: two to choose from. */
enum PendingKind {
    QUESTION,
    OFFER,
    DATE,
    ANSWERS;

    /** A bare "yes" is no longer an answer after two days, and a bare "2" not on the next day. */
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static final Duration A_TALK = Duration.ofHours(12);

    Duration isKept() {
        return this == ANSWERS ? A_TALK : TWO_DAYS;
    }
}
