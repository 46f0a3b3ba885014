package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/**
 * Something new is on record and waits in its lane. Observe it after success.
 *
 * @param isUrgent if seconds count, whatever was said
 * @param words what a person said, for whoever must know at once how urgent it is; empty if nobody spoke
 */
public record EventRecorded(ConversationId conversation, boolean isUrgent, String words) {

    @Override
    public String toString() {
        return "EventRecorded[" + conversation + "]";
    }
}
