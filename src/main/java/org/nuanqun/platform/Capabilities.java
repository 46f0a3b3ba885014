package org.nuanqun.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What a platform allows in one place. */
public record Capabilities(
        boolean mayHearWords,
        boolean mayReplyByItself,
        boolean needsConfirmation,
        Optional<ReplyWindow> replyWindow,
        OptionalInt dailyQuota) {

    /** At most so many messages within so long of the person's last. */
    public record ReplyWindow(int messages, Duration span) {}

    public static Capabilities everything() {
        return new Capabilities(true, true, false, Optional.empty(), OptionalInt.empty());
    }
}
