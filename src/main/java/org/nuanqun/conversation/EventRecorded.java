package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** Something new is on record and waits in its lane; {@code isUrgent} if seconds count. Observe it after success. */
public record EventRecorded(ConversationId conversation, boolean isUrgent) {}
