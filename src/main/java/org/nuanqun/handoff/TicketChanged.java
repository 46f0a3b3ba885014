package org.nuanqun.handoff;

import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.TicketId;

/** A ticket was opened, claimed, escalated, handed on at the end of a shift, resolved or reopened. Observe it after success. */
public record TicketChanged(TicketId ticket, ConversationId conversation, What what) {

    public enum What {
        OPENED,
        RAISED,
        ADDED,
        CLAIMED,
        ESCALATED,
        HANDED_ON,
        RESOLVED,
        REOPENED
    }
}
