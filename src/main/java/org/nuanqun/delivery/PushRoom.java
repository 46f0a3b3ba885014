package org.nuanqun.delivery;

import java.time.Instant;
import java.util.List;

/** What one person may still get: the cap, and the moments of the pushes of the last seven days, oldest first. */
public record PushRoom(PushCap cap, List<Instant> lately) {

    public PushRoom {
        lately = List.copyOf(lately);
    }
}
