package org.nuanqun.conversation;

/** What a line of the transcript is. */
public enum LineKind {
    HEARD,
    SAID,
    NOTE,
    JOINED,
    LEFT,
    SYSTEM
}
