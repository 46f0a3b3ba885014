package org.nuanqun.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.nuanqun.conversation.LinesSince;
import org.nuanqun.database.LaterDatabase;
import org.nuanqun.database.StartRefused;
import org.nuanqun.delivery.SentSince;
import org.nuanqun.education.LessonsSince;
import org.nuanqun.outreach.ReachedSince;
import org.nuanqun.people.WordsSince;

/** Asks the database that is about to be replaced what it did since the backup, if it is the same one grown older. */
final class KeepLater {

    private static final String SAME_AND_LATER =
            """
            select exists (select 1 from {later}.conversation_conversation l join {restored}.conversation_conversation r using (id)),
              greatest((select max(fired_at) from {later}.schedule_firing), (select max(ended_at) from {later}.delivery_saying),
                (select max(received_at) from {later}.conversation_entry))
            """;

    private static final String MODES =
            "select l.mode = r.mode from {later}.database_mode l, {restored}.database_mode r";

    private final Connection connection;
    private final String later;
    private final String restored;

    KeepLater(Connection connection, String later, String restored) {
        this.connection = connection;
        this.later = later;
        this.restored = restored;
    }

    /** True if it was asked; false if it is another one, or no later than the backup. */
    boolean since(Instant takenAt) throws SQLException {
        refuseOtherMode();
        if (!isSameAndLater(takenAt)) {
            return false;
        }
        LaterDatabase database = new LaterDatabase(connection, later, restored);
        LinesSince.keep(database);
        WordsSince.keep(database);
        SentSince.keep(database);
        LessonsSince.keep(database);
        ReachedSince.keep(database);
        database.overwrite("time_offset", List.of("millis"), "l.millis > r.millis");
        database.add("time_offset", "true", "l.millis");
        database.add("database_restoration", "true", "l.restored_at");
        return true;
    }

    private boolean isSameAndLater(Instant takenAt) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(placed(SAME_AND_LATER))) {
            row.next();
            OffsetDateTime lastSign = row.getObject(2, OffsetDateTime.class);
            return row.getBoolean(1) && lastSign != null && lastSign.toInstant().isAfter(takenAt);
        }
    }

    private void refuseOtherMode() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(placed(MODES))) {
            if (row.next() && !row.getBoolean(1)) {
                throw new StartRefused(
                        "The backup and the database it would replace are not of one kind: one is a sandbox's,"
                                + " the other real patients'; name another database or --data-dir.");
            }
        }
    }

    private String placed(String sql) {
        return sql.replace("{later}", later).replace("{restored}", restored);
    }
}
