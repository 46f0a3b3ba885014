package org.nuanqun.vocabulary;

import java.util.UUID;

/** One person in one place: in a group, or one to one. */
public record ConversationId(UUID value) {

    public static ConversationId next() {
        return new ConversationId(Ids.next());
    }

    public static ConversationId of(String text) {
        return new ConversationId(Ids.parse("ConversationId", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
