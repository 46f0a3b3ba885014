package org.nuanqun.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.Speaker;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/**
 * Something to say. {@code purpose} and {@code subject} together are unique for ever: saying the same twice is saying it
 * once. {@code epoch}: the ownership under which it was composed; a newer one voids it. {@code sourceLine}: what stands
 * under the bubble in the console. {@code greetingKey}: the platform's leave to greet, used up by this saying.
 */
public record Saying(
        ConversationId conversation,
        Speaker speaker,
        String text,
        List<String> mentions,
        List<String> taps,
        SayingClass kind,
        String purpose,
        String subject,
        OptionalLong epoch,
        Optional<PersonId> person,
        Instant notBefore,
        Optional<Instant> notLaterThan,
        String sourceLine,
        Optional<String> greetingKey,
        Optional<Content.Attachment> attachment) {

    /** The same as a file of ours, instead of its words. */
    public Saying as(Content.Attachment file) {
        return new Saying(
                conversation,
                speaker,
                "",
                mentions,
                taps,
                kind,
                purpose,
                subject,
                epoch,
                person,
                notBefore,
                notLaterThan,
                sourceLine,
                greetingKey,
                Optional.of(file));
    }

    /** Words that need no leave to greet. */
    public Saying(
            ConversationId conversation,
            Speaker speaker,
            String text,
            List<String> mentions,
            List<String> taps,
            SayingClass kind,
            String purpose,
            String subject,
            OptionalLong epoch,
            Optional<PersonId> person,
            Instant notBefore,
            Optional<Instant> notLaterThan,
            String sourceLine) {
        this(
                conversation,
                speaker,
                text,
                mentions,
                taps,
                kind,
                purpose,
                subject,
                epoch,
                person,
                notBefore,
                notLaterThan,
                sourceLine,
                Optional.empty(),
                Optional.empty());
    }
}
