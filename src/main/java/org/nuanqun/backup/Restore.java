package org.nuanqun.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.Durability;
import org.nuanqun.database.StartRefused;
import org.nuanqun.vocabulary.Ids;

/**
 * Makes a database of an archive, in one transaction: built beside what is there, then put in its place. Whatever goes wrong,
 * at whatever moment, the database is the one it was.
 */
final class Restore {

    private static final String NEW_ONE = "nuanqun_restoring";

    private static final String OTHERS =
            """
            select count(*), coalesce(min(nullif(application_name, '')), 'a program without a name') from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
            """;

    private final DatabaseAddress database;

    Restore(DatabaseAddress database) {
        this.database = database;
    }

    /**
     * @param replace whether what is there may be replaced
     * @return whether the replaced database told what was sent since the backup
     * @throws StartRefused if anything forbids it; then nothing was changed
     */
    boolean from(Archive archive, boolean replace) {
        try (Connection connection = database.connect()) {
            Durability.of(connection).refuseIfForgetful();
            refuseIfUsed(connection);
            return inOneTransaction(connection, archive.verified(), replace);
        } catch (SQLException e) {
            throw Troubles.restoring(database, e);
        }
    }

    boolean inOneTransaction(Connection connection, Archive archive, boolean replace) throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean isSentKnown = build(connection, archive, replace);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
            return isSentKnown;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private boolean build(Connection connection, Archive archive, boolean replace) throws SQLException {
        String place = currentSchema(connection);
        Set<String> there = new Tables(connection).all();
        History old = History.of(connection);
        refuseUnlessReplaceable(there, old, replace);
        run(connection, "create schema " + NEW_ONE);
        run(connection, "set local search_path to " + NEW_ONE);
        History history = new History(archive.manifest().migrations());
        new LoadArchive(connection).load(archive, history);
        Instant takenAt = Instant.parse(archive.manifest().takenAt());
        boolean isSentKnown = !there.isEmpty() && new KeepLater(connection, place, NEW_ONE).since(takenAt);
        remember(connection, takenAt, isSentKnown);
        takePlace(connection, place, old, history);
        return isSentKnown;
    }

    private void refuseUnlessReplaceable(Set<String> there, History old, boolean replace) {
        if (there.isEmpty()) {
            return;
        }
        if (old.scripts().isEmpty()) {
            throw new StartRefused(
                    "The database " + database + " holds tables that are not Nuanqun's; name an empty one.");
        }
        if (!replace) {
            throw new StartRefused(
                    "The database " + database + " is not empty; to put the backup in the place of what it"
                            + " holds, say --replace, or name another database or --data-dir.");
        }
        old.refuseIfNewer("The database " + database);
    }

    private void refuseIfUsed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OTHERS)) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new StartRefused("The database " + database + " is in use (" + row.getInt(1) + " connections, "
                        + row.getString(2) + "); stop every service on it first.");
            }
        }
    }

    private static void remember(Connection connection, Instant takenAt, boolean isSentKnown) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into database_restoration (id, taken_at, is_sent_known) values (?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, takenAt.atOffset(ZoneOffset.UTC));
            insert.setBoolean(3, isSentKnown);
            insert.executeUpdate();
        }
    }

    private static void takePlace(Connection connection, String place, History old, History history)
            throws SQLException {
        for (String table : old.tables()) {
            run(connection, "drop table if exists " + place + "." + table + " cascade");
        }
        for (String function : old.functions()) {
            run(connection, "drop function if exists " + place + "." + function);
        }
        for (String table : history.tables()) {
            run(connection, "alter table " + NEW_ONE + "." + table + " set schema " + place);
        }
        for (String function : history.functions()) {
            run(connection, "alter function " + NEW_ONE + "." + function + " set schema " + place);
        }
        run(connection, "drop schema " + NEW_ONE);
    }

    private static String currentSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select quote_ident(current_schema())")) {
            row.next();
            return row.getString(1);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
