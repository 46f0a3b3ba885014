package org.nuanqun.bench.load;

/** How the platform treats calls. */
public enum Mood {
    WELL,
    /** 503 with Retry-After. */
    BUSY,
    /** Takes the message and cuts the line before answering. */
    CUT_AFTER_TAKING,
    /** Takes the message and answers something unreadable. */
    GARBAGE,
    /** Takes the message and answers after the caller has given up. */
    TOO_SLOW
}
