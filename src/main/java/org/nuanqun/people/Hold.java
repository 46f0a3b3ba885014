package org.nuanqun.people;

import java.time.Instant;

/** One reason for silence; {@code subject} is the thing that placed it and alone may release it. */
public record Hold(HoldReason reason, String subject, Instant since) {}
