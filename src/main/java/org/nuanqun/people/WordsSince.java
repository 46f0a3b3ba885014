package org.nuanqun.people;

import java.sql.SQLException;
import org.nuanqun.database.LaterDatabase;

/** What people agreed to or took back since the backup, and what holds pushes from them: a restore must not undo a refusal. */
public final class WordsSince {

    private static final String KNOWN = "exists (select 1 from {restored}.people_person p where p.id = l.person_id)";

    private WordsSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.add("people_consent", KNOWN, "l.sequence");
        later.add("people_hold", KNOWN + " and l.released_at is null", "l.since");
    }
}
