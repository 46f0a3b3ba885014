package org.nuanqun.audit;

import java.time.Instant;
import java.util.Map;
import org.nuanqun.vocabulary.ConversationId;

/**
 * One act on record. {@code stream} is a conversation's id, a person's or {@code console}; {@code action} one word;
 * {@code subject} what it was done to; {@code reason} why, for a person to read; {@code details} figures and ids for machines.
 */
public record AuditEntry(
        String stream,
        Actor actor,
        String action,
        String subject,
        String reason,
        Map<String, Object> details,
        Instant at) {

    public static AuditEntry of(
            ConversationId conversation, Actor actor, String action, String subject, String reason, Instant at) {
        return new AuditEntry(conversation.toString(), actor, action, subject, reason, Map.of(), at);
    }
}
