package org.nuanqun.education;

import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.LaterDatabase;

/** Which lessons were handed on since the backup, and which courses ended. */
public final class LessonsSince {

    private LessonsSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.overwrite(
                "education_push",
                List.of("state", "reason", "answer", "answered_at", "simpler_offered_at"),
                "l.enrolment_id = r.enrolment_id and l.lesson = r.lesson");
        later.add(
                "education_push",
                "exists (select 1 from {restored}.education_enrolment e where e.id = l.enrolment_id)",
                "l.queued_at");
        later.add("education_life_change", "true", "l.recorded_at");
        later.overwrite(
                "education_enrolment",
                List.of("state", "ended_at", "ended_why", "stopped_by"),
                "l.id = r.id and r.state = 'ACTIVE' and l.state <> 'ACTIVE'");
    }
}
