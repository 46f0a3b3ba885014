package org.nuanqun.console.revision;

import java.time.Instant;

/** A message as authors may see it. */
record MaskedLine(Instant at, String words) {}
