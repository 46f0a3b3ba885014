package org.nuanqun.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a platform allows in one place. {@code knowsOwnId}: it refuses a second message with an id of ours, so that a send of
 * unknown end may be repeated without being said twice.
 */
public record Capabilities(
        boolean mayHearWords,
        boolean mayReplyByItself,
        boolean needsConfirmation,
        Optional<ReplyWindow> replyWindow,
        OptionalInt dailyQuota,
        boolean knowsOwnId) {

    public Capabilities(
            boolean mayHearWords,
            boolean mayReplyByItself,
            boolean needsConfirmation,
            Optional<ReplyWindow> replyWindow,
            OptionalInt dailyQuota) {
        this(mayHearWords, mayReplyByItself, needsConfirmation, replyWindow, dailyQuota, true);
    }

    /** At most so many messages within so long of the person's last. */
    public record ReplyWindow(int messages, Duration span) {}

    public static Capabilities everything() {
        return new Capabilities(true, true, false, Optional.empty(), OptionalInt.empty(), true);
    }
}
