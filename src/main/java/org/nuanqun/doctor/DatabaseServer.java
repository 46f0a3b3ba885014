package org.nuanqun.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.Durability;
import org.nuanqun.time.RealTime;

/** The database: which it is, whether it forgets, whether its clock agrees with ours. */
final class DatabaseServer {

    private static final Duration SKEW_ALLOWED = Duration.ofSeconds(2);

    private DatabaseServer() {}

    static List<Finding> findings(DatabaseAddress address, String where) {
        try (Connection connection = address.connect()) {
            Durability durability = Durability.of(connection);
            return List.of(
                    Finding.ok("database", "PostgreSQL " + durability.version() + " (" + where + ")"),
                    durable(durability),
                    clock(connection));
        } catch (SQLException e) {
            return List.of(Finding.fail("database", address + " does not answer: " + e.getMessage()));
        }
    }

    private static Finding durable(Durability durability) {
        return durability
                .objection()
                .map(sentence -> Finding.fail("durability", sentence))
                .orElseGet(() -> Finding.ok("durability", "fsync, synchronous_commit and full_page_writes are on"));
    }

    private static Finding clock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            Instant theirs = row.getObject(1, OffsetDateTime.class).toInstant();
            Duration skew = Duration.between(theirs, RealTime.now()).abs();
            return skew.compareTo(SKEW_ALLOWED) > 0
                    ? Finding.fail("clock", skew.toMillis() + " ms off the database's; set up time synchronisation")
                    : Finding.ok("clock", skew.toMillis() + " ms off the database's");
        }
    }
}
