package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** A line was added or changed, or the owner changed. Observe it after success. */
public record ConversationChanged(ConversationId conversation) {}
