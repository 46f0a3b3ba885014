package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.vocabulary.ConversationId;

/** Reads a conversation as its page shows it. */
@RequestScoped
class ConversationReader {

    private static final int LINES = 120;

    private final Conversations conversations;
    private final Transcript transcript;
    private final Handoff handoff;
    private final Groups groups;
    private final Surroundings surroundings;

    ConversationReader(
            Conversations conversations,
            Transcript transcript,
            Handoff handoff,
            Groups groups,
            Surroundings surroundings) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.handoff = handoff;
        this.groups = groups;
        this.surroundings = surroundings;
    }

    /** @param at a line to read around; the newest ones without it, or where it is no line of this place */
    Optional<OpenConversation> read(ConversationId id, Optional<UUID> at) {
        return conversations.find(id).map(found -> read(found, at));
    }

    private OpenConversation read(Conversation conversation, Optional<UUID> at) {
        Optional<Group> group = conversation.chat().group().flatMap(key -> groups.find(conversation.account(), key));
        Optional<Ticket> ticket = handoff.allFor(conversation.id()).stream().findFirst();
        List<Line> around = at.map(line -> around(conversation, line)).orElse(List.of());
        return surroundings.describe(
                conversation,
                group,
                ticket,
                around.isEmpty() ? lines(conversation) : around,
                around.isEmpty() ? "" : at.map(UUID::toString).orElse(""));
    }

    private List<Line> around(Conversation conversation, UUID line) {
        List<ConversationId> place = conversation
                .chat()
                .group()
                .map(key -> conversations.inGroup(conversation.account(), key))
                .orElse(List.of(conversation.id()));
        return transcript.linesAround(line, place, LINES / 2);
    }

    /** A person in a group is read among the others; somebody one to one alone. */
    private List<Line> lines(Conversation conversation) {
        return conversation
                .chat()
                .group()
                .map(key -> transcript.groupLines(conversation.account(), key, LINES))
                .orElseGet(() -> transcript.lines(conversation.id(), LINES));
    }
}
