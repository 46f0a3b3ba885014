package org.nuanqun.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.ConversationId;

/**
 * A line of the transcript. {@code detail} is JSON of what the line rests on: the words that decided, the source of an
 * answer; empty if there is nothing. {@code repeats} counts deliveries of the same thing after the first.
 */
public record Line(
        UUID id,
        long sequence,
        ConversationId conversation,
        Instant at,
        LineKind kind,
        SpeakerKind speaker,
        String speakerName,
        String speakerRole,
        Content content,
        LineState state,
        Optional<String> stateReason,
        String detail,
        int repeats) {}
