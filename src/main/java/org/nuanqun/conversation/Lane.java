package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** A lease on a conversation. Only the holder of the newest fence may commit. */
public record Lane(ConversationId conversation, long fence) {}
