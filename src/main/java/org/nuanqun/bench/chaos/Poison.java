package org.nuanqun.bench.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** Entries whose events no version can read, as a bug or a torn migration would leave them. */
final class Poison {

    private static final String INSERT =
            """
            insert into conversation_entry (id, conversation_id, account, identity, kind, speaker, speaker_name, content,
              event, state, occurred_at, received_at)
            select gen_random_uuid(), c.id, c.account, 'poison-' || gen_random_uuid(), 'HEARD', 'PATIENT', '',
              '{"is":"words","text":""}', '{"is":"nothing-known"}', 'WAITING', now(), now()
            from conversation_conversation c where c.person_key <> '' order by c.opened_at desc limit\s""";

    private Poison() {}

    static int into(DatabaseAddress database, int number) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(INSERT + number);
        } catch (SQLException e) {
            throw new StartRefused("The trial cannot write its poison: " + e.getMessage(), e);
        }
    }
}
