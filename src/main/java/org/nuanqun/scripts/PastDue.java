package org.nuanqun.scripts;

/** What becomes of a lesson whose hour passed while something held it back, or before the person joined. */
public enum PastDue {
    /** It goes out as soon as it may, while it is still of use. */
    SEND,
    /** It is left out: an hour later it would only be late. */
    SKIP,
    /** It comes in one message with the others that are late. */
    DIGEST
}
