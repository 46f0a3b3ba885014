package org.nuanqun.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a database still knows, after a power cut, what it has acknowledged. */
public record Durability(
        int majorVersion, String version, boolean fsync, boolean synchronousCommit, boolean fullPageWrites) {

    private static final int OLDEST_VERSION = 15;

    private static final String SETTINGS =
            """
            select current_setting('server_version_num')::int / 10000 as major, current_setting('server_version') as version,
                current_setting('fsync') = 'on' as fsync, current_setting('synchronous_commit') <> 'off' as synchronous_commit,
                current_setting('full_page_writes') = 'on' as full_page_writes
            """;

    public static Durability of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            row.next();
            return new Durability(
                    row.getInt("major"),
                    row.getString("version"),
                    row.getBoolean("fsync"),
                    row.getBoolean("synchronous_commit"),
                    row.getBoolean("full_page_writes"));
        }
    }

    /** What is wrong with it, as one sentence that says what to do. */
    public Optional<String> objection() {
        if (majorVersion < OLDEST_VERSION) {
            return Optional.of("The database is PostgreSQL " + version + "; Nuanqun needs " + OLDEST_VERSION
                    + " or newer: name another with --database-url.");
        }
        List<String> off = Stream.of(
                        fsync ? "" : "fsync",
                        synchronousCommit ? "" : "synchronous_commit",
                        fullPageWrites ? "" : "full_page_writes")
                .filter(name -> !name.isEmpty())
                .toList();
        return off.isEmpty()
                ? Optional.empty()
                : Optional.of("The database runs with " + String.join(" and ", off)
                        + " off and would lose acknowledged messages in a power cut; switch it on in the server (and for"
                        + " this role and database), then start again.");
    }

    public void refuseIfForgetful() {
        objection().ifPresent(sentence -> {
            throw new StartRefused(sentence);
        });
    }
}
