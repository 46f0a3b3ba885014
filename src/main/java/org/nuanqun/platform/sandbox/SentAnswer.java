package org.nuanqun.platform.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the pretend platform answers to a call: a code of its own, zero for well, inside an HTTP 200. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentAnswer(
        int code,
        @Nullable String message,
        @Nullable String id,
        @Nullable String task,
        @Nullable Instant deadline,
        @Nullable Long retryAfterMillis) {

    static final int WELL = 0;
    static final int TOO_FAST = 45009;
    static final int WINDOW_CLOSED = 45015;
    static final int NOT_HERE = 40003;
    static final int NOT_ALLOWED = 48002;

    static SentAnswer sent(String id) {
        return new SentAnswer(WELL, null, id, null, null, null);
    }

    static SentAnswer waitsForTap(String id, Instant deadline) {
        return new SentAnswer(WELL, null, null, id, deadline, null);
    }

    static SentAnswer refused(int code, String message) {
        return new SentAnswer(code, message, null, null, null, null);
    }
}
