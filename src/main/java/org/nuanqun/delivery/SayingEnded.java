package org.nuanqun.delivery;

import org.nuanqun.vocabulary.ConversationId;

/** A saying reached an end: sent, refused, dropped, or unknown. Observe it after success. */
public record SayingEnded(
        ConversationId conversation,
        SayingClass kind,
        String purpose,
        String subject,
        SayingState state,
        String reason) {}
