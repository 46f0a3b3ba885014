package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.knowledge.GivenAnswers;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** What went before in a conversation. */
@ApplicationScoped
class Memory {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final Duration A_TALK = Duration.ofHours(12);
    private static final int MOST_LINES = 8;

    /** So long "又疼了" is about a danger that was closed. */
    private static final Duration NOT_LONG_AGO = Duration.ofDays(14);

    private final Conversations conversations;
    private final Transcript transcript;
    private final Pendings pendings;
    private final GivenAnswers given;
    private final Handoff handoff;

    Memory(Conversations conversations, Transcript transcript, Pendings pendings, GivenAnswers given, Handoff handoff) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.pendings = pendings;
        this.given = given;
        this.handoff = handoff;
    }

    Conversation conversation(ConversationId id) {
        return conversations.get(id);
    }

    Optional<Pending> pending(ConversationId id, Instant now) {
        return pendings.of(id, now);
    }

    /** The approved answer given last in this talk. */
    Optional<GivenAnswer> given(ConversationId id, Instant now) {
        return given.last(id, now.minus(A_TALK));
    }

    /** The family of this person's last danger here, if it was closed lately. */
    Optional<String> closedDanger(ConversationId id, PersonId person, Instant now) {
        return handoff.lastRedFlag(id, person)
                .filter(ticket -> ticket.resolvedAt()
                        .filter(at -> at.isAfter(now.minus(NOT_LONG_AGO)))
                        .isPresent())
                .map(Ticket::family);
    }

    /** The person's own lines of this talk, up to and without this one, oldest first. */
    List<Line> heardBefore(ConversationId id, UUID entry, Instant now) {
        return transcript.heardSince(id, now.minus(A_TALK), MOST_LINES).stream()
                .takeWhile(line -> !line.id().equals(entry))
                .toList();
    }

    /** What was said in the last minutes: short messages in a row are read together. */
    List<String> recentWords(List<Line> heard, Instant now) {
        return heard.stream()
                .filter(line -> line.at().isAfter(now.minus(RECENT)))
                .map(line -> line.content().words())
                .filter(words -> !words.isBlank())
                .toList();
    }
}
