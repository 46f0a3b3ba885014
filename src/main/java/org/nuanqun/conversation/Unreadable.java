package org.nuanqun.conversation;

import java.util.UUID;

/** The event of this entry cannot be read by this version, and trying again would not change that. */
public record Unreadable(UUID entry) implements Waiting {}
