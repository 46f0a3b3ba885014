package org.nuanqun.conversation;

import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.LaterDatabase;

/** What was heard and said since the backup, in conversations the backup knows: facts of the world, not of a database. */
public final class LinesSince {

    private LinesSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.overwrite(
                "conversation_entry",
                List.of("state", "state_reason", "detail", "attempts", "handled_at", "repeats"),
                "l.id = r.id and l.state <> r.state");
        later.add(
                "conversation_entry",
                "exists (select 1 from {restored}.conversation_conversation c where c.id = l.conversation_id)",
                "l.sequence");
        later.overwrite(
                "conversation_conversation", List.of("last_heard_at"), "l.id = r.id and l.last_heard_at is not null");
    }
}
