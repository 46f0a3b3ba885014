package org.nuanqun.conversation;

import org.nuanqun.vocabulary.ConversationId;

/** An identity that no conversation has. */
public final class NoSuchConversation extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoSuchConversation(ConversationId id) {
        super("there is no conversation '%s'".formatted(id));
    }
}
