package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** An event that is on record, now or since an earlier delivery. */
public record Recorded(ConversationId conversation, boolean isNew) {}
