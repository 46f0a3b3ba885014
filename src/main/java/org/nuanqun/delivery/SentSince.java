package org.nuanqun.delivery;

import java.sql.SQLException;
import java.util.List;
import org.nuanqun.database.LaterDatabase;

/**
 * How sayings ended since the backup. What was on its way stays so, and ends by the rule of its class; what is unsent and was
 * composed since comes along where nobody would compose it again.
 */
public final class SentSince {

    private static final List<String> ENDING = List.of(
            "state",
            "reason",
            "attempts",
            "not_before",
            "sending_until",
            "platform_message_id",
            "ended_at",
            "pushed_at",
            "put_aside_at");

    private SentSince() {}

    public static void keep(LaterDatabase later) throws SQLException {
        later.run("update {restored}.delivery_saying set state = 'WAITING' where state = 'SENDING'");
        later.overwrite(
                "delivery_saying", ENDING, "l.id = r.id and (l.state <> r.state or l.not_before > r.not_before)");
        later.add(
                "delivery_saying",
                """
                exists (select 1 from {restored}.conversation_conversation c where c.id = l.conversation_id)
                  and (l.state <> 'WAITING' or l.kind in ('SAFETY', 'EDUCATION', 'NOTICE', 'BROADCAST'))""",
                "l.sequence");
    }
}
