package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** The conversation went to somebody else, or to the same person anew. Observe it after success. */
public record OwnershipChanged(ConversationId conversation) {}
