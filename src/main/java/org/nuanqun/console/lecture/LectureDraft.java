package org.nuanqun.console.lecture;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.nuanqun.outreach.lecture.PlannedLecture;

/** What the form says so far; {@code from} and {@code until}: wall-clock moments like 2026-12-01T09:30. */
record LectureDraft(String title, String place, String from, String until, int capacity) {

    static final LectureDraft EMPTY = new LectureDraft("", "", "", "", 0);

    /** @throws java.time.DateTimeException where a moment cannot be read */
    PlannedLecture planned(ZoneId zone) {
        return new PlannedLecture(title, place, moment(from, zone), moment(until, zone), capacity);
    }

    private static Instant moment(String written, ZoneId zone) {
        return LocalDateTime.parse(written).atZone(zone).toInstant();
    }
}
