package org.nuanqun.platform.manners;

import java.time.Duration;
import java.util.Optional;

/** How an HTTP call ended, before anybody reads what it says. */
public sealed interface HttpAnswer {

    @SuppressWarnings("ArrayRecordComponent")
    record Answered(int status, byte[] body, Optional<Duration> retryAfter) implements HttpAnswer {}

    /** Nothing left us: to call again repeats nothing. */
    record NotReached() implements HttpAnswer {}

    /** Something left us, and what came back is no answer: too late, cut off, or without end. */
    record NoAnswer(String why) implements HttpAnswer {}
}
