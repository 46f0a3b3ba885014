package org.nuanqun.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.DatabaseAddress;

/** Backup and restore of a service's database while the service of the tests stays up, which the command would refuse. */
public final class UnderTheService {

    private final DatabaseAddress database;
    private final Path file;

    public UnderTheService(DatabaseAddress database, Path file) {
        this.database = database;
        this.file = file;
    }

    public void backUp() {
        new BackupCommand(file, Optional.of(database), new PrintStream(PrintStream.nullOutputStream()))
                .run(Words.read(List.of(file.toString())), Instant.EPOCH);
    }

    /** The database is gone, and another takes its place. */
    public void loseAndRestore() throws SQLException {
        restore("drop schema public cascade; create schema public", false);
    }

    public void restoreInItsPlace() throws SQLException {
        restore("select 1", true);
    }

    private void restore(String before, boolean replace) throws SQLException {
        try (Connection connection = database.connect();
                Archive archive = Archive.open(file)) {
            connection.setAutoCommit(false);
            Restore.run(connection, before);
            new Restore(database).inOneTransaction(connection, archive, replace);
        }
    }
}
