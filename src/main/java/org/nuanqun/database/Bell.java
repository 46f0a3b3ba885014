package org.nuanqun.database;

/** What a ring is about. */
public enum Bell {
    /** Conversations in which something waits to be handled. */
    LANES,

    /** Sayings that wait in the outbox. */
    SAYINGS,

    /** Something that open pages show. */
    PAGES
}
