package org.nuanqun.platform.manners;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How an HTTP call ended, before anybody reads what it says. */
public sealed interface HttpAnswer {

    /** {@code date}: the other side's clock, where it tells. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(int status, byte[] body, Optional<Duration> retryAfter, Optional<Instant> date)
            implements HttpAnswer {}

    /** Nothing left us: to call again repeats nothing. */
    record NotReached() implements HttpAnswer {}

    /** Something left us, and what came back is no answer: too late, cut off, or without end. */
    record NoAnswer(String why) implements HttpAnswer {}
}
