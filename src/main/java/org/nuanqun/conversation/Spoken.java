package org.nuanqun.conversation;

import java.time.Instant;
import java.util.UUID;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.ConversationId;

/** Words of ours that go into the transcript; {@code identity} makes them one, however often they are added. */
public record Spoken(
        UUID id,
        ConversationId conversation,
        LineKind kind,
        SpeakerKind speaker,
        String speakerName,
        String speakerRole,
        Content content,
        LineState state,
        String detail,
        Instant at) {

    public Spoken(
            UUID id,
            ConversationId conversation,
            LineKind kind,
            SpeakerKind speaker,
            String speakerName,
            String speakerRole,
            String text,
            LineState state,
            String detail,
            Instant at) {
        this(id, conversation, kind, speaker, speakerName, speakerRole, new Content.Words(text), state, detail, at);
    }
}
