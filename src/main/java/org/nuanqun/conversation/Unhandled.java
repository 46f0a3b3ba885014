package org.nuanqun.conversation;

import java.util.UUID;
import org.nuanqun.platform.PlatformEvent;

/** The next thing of a lane that waits to be handled, and how often handling it has failed. */
public record Unhandled(UUID entry, PlatformEvent event, int attempts) implements Waiting {}
