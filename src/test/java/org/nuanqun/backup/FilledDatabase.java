package org.nuanqun.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.nuanqun.ThrowAwayDatabase;
import org.nuanqun.database.DatabaseAddress;

/** A database with the service's schema and something in it. */
final class FilledDatabase {

    /** Everything that COPY has to write differently. */
    static final String DIFFICULT = "孕 🤰\\n\n\t\\. \"'end\r";

    private FilledDatabase() {}

    static DatabaseAddress migrated() {
        DatabaseAddress address = ThrowAwayDatabase.empty();
        migrate(address);
        return address;
    }

    static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    static UUID conversation(DatabaseAddress address) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                address,
                "insert into conversation_conversation (id, account, person_key, opened_at) values ('%s', 'sandbox/demo', '%s', now())"
                        .formatted(id, id));
        run(address, "insert into conversation_lane (conversation_id) values ('%s')".formatted(id));
        return id;
    }

    static void line(DatabaseAddress address, UUID conversation, String text) throws SQLException {
        try (Connection connection = address.connect();
                var insert = connection.prepareStatement(
                        "insert into conversation_entry (id, conversation_id, account, identity, kind, speaker,"
                                + " speaker_name, content, state, occurred_at, received_at) values (gen_random_uuid(), ?,"
                                + " 'sandbox/demo', gen_random_uuid(), 'HEARD', 'PATIENT', '叶子', ?, 'HANDLED', now(),"
                                + " now())")) {
            insert.setObject(1, conversation);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String one(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "nothing";
        }
    }
}
