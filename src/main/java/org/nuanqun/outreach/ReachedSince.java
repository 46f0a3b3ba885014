package org.nuanqun.outreach;

import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.LaterDatabase;

/** How far broadcasts came since the backup. */
public final class ReachedSince {

    private ReachedSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.overwrite("outreach_recurring", List.of("state", "next_at"), "l.id = r.id");
        later.overwrite("outreach_broadcast", List.of("state", "round", "due_from"), "l.id = r.id");
        later.overwrite(
                "outreach_recipient",
                List.of("state", "reason", "for_good", "ended_at"),
                "l.broadcast_id = r.broadcast_id and l.person_id = r.person_id");
    }
}
