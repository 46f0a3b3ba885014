package org.nuanqun.delivery;

import java.time.Instant;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;

/** A saying that did not go out, or of which nobody knows. */
public record StuckSaying(
        UUID id,
        ConversationId conversation,
        SayingClass kind,
        String speaker,
        String text,
        boolean isUnknown,
        String reason,
        Instant endedAt) {

    /** A leave to greet is over after seconds; everything else a person may decide to send. */
    public boolean mayBeSentAgain() {
        return kind != SayingClass.GREETING;
    }

    /** A push goes out at most once: whoever sends it although it may have arrived must say so. */
    public boolean mustBeConfirmed() {
        return isUnknown && kind.isPush();
    }
}
