package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** Something new is on record and waits in its lane. Observe it after success. */
public record EventRecorded(ConversationId conversation) {}
