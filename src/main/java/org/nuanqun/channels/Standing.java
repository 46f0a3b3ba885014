package org.nuanqun.channels;

/** How a channel stands. */
public enum Standing {
    /** The platform is just being asked. */
    PLANNED,
    OPEN,
    /** The platform gave no answer: it may have the code or not, and nobody can end it. */
    UNSURE,
    ENDED
}
