package org.nuanqun.conversation;

import java.util.UUID;

/** The next thing of a lane that waits, readable or not. */
public sealed interface Waiting permits Unhandled, Unreadable {

    UUID entry();
}
