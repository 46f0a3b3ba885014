package org.nuanqun.outreach;

import java.time.Instant;
import java.util.UUID;

/** Who is meant, kept under a name; who that is, is asked anew at each use. */
public record SavedSegment(UUID id, String name, Segment segment, String author, Instant savedAt) {}
