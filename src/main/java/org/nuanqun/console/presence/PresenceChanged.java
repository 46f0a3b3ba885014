package org.nuanqun.console.presence;

import org.nuanqun.vocabulary.ConversationId;

/** Somebody opened or left a conversation, began a draft there or gave it up. Observe it after success. */
public record PresenceChanged(ConversationId conversation) {}
