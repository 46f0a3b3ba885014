package org.nuanqun.outreach;

import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.LaterDatabase;

/** How far broadcasts came since the backup, and who signed up for what. */
public final class ReachedSince {

    private static final String OF_A_LECTURE =
            "exists (select 1 from {restored}.outreach_lecture x where x.id = l.lecture_id)";

    private ReachedSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.overwrite(
                "outreach_attendee",
                List.of("state", "signed_at", "attended_at", "rating"),
                "l.lecture_id = r.lecture_id and l.person_id = r.person_id");
        later.add("outreach_attendee", OF_A_LECTURE, "l.signed_at");
        later.add("outreach_lecture_told", OF_A_LECTURE, "l.told_at");
        later.overwrite("outreach_lecture", List.of("state", "capacity"), "l.id = r.id");
        later.overwrite("outreach_recurring", List.of("state", "next_at"), "l.id = r.id");
        later.overwrite("outreach_broadcast", List.of("state", "round", "due_from"), "l.id = r.id");
        later.overwrite(
                "outreach_recipient",
                List.of("state", "reason", "for_good", "ended_at"),
                "l.broadcast_id = r.broadcast_id and l.person_id = r.person_id");
    }
}
