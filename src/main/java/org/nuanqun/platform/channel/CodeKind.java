package org.nuanqun.platform.channel;

/** What happens to who follows a code. */
public enum CodeKind {
    ADD_COLLEAGUE,
    JOIN_GROUP
}
