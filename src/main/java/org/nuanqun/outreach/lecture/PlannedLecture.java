package org.nuanqun.outreach.lecture;

import java.time.Instant;

/** A lecture as somebody plans it. */
public record PlannedLecture(String title, String place, Instant startsAt, Instant endsAt, int capacity) {

    public PlannedLecture {
        title = title.strip();
        place = place.strip();
    }

    boolean isComplete() {
        return !title.isEmpty() && !place.isEmpty() && capacity >= 0;
    }
}
