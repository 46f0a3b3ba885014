package org.nuanqun.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.database.StartRefused;
import org.postgresql.PGConnection;

/** Makes the tables as they were when the archive was taken, and fills them; in the schema in use, which is empty. */
final class LoadArchive {

    /** As Flyway makes it, which finds it here and goes on from there. */
    private static final String FLYWAY =
            """
            create table flyway_schema_history (
              installed_rank integer not null constraint flyway_schema_history_pk primary key,
              version varchar(50), description varchar(200) not null, type varchar(20) not null,
              script varchar(1000) not null, checksum integer, installed_by varchar(100) not null,
              installed_on timestamp not null default now(), execution_time integer not null, success boolean not null);
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            """;

    private final Connection connection;

    LoadArchive(Connection connection) {
        this.connection = connection;
    }

    void load(Archive archive, History history) throws SQLException {
        for (String migration : history.texts()) {
            Restore.run(connection, migration);
        }
        Restore.run(connection, FLYWAY);
        Manifest manifest = archive.manifest();
        Restore.run(
                connection,
                "truncate "
                        + manifest.parts().stream().map(Manifest.Part::table).collect(Collectors.joining(", "))
                        + " cascade");
        for (Manifest.Part part : manifest.parts()) {
            fill(archive, part);
        }
        for (Map.Entry<String, Manifest.Counter> sequence : manifest.sequences().entrySet()) {
            count(sequence.getKey(), sequence.getValue());
        }
    }

    private void fill(Archive archive, Manifest.Part part) throws SQLException {
        try (InputStream rows = archive.rows(part)) {
            long filled = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + part.table() + " (" + String.join(", ", part.columns()) + ") from stdin",
                            rows,
                            1 << 16);
            if (filled != part.rows()) {
                throw new StartRefused(part.table() + " took " + filled + " of " + part.rows() + " rows of the backup;"
                        + " what the database held is untouched.");
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The backup could not be read to its end (" + e.getMessage()
                            + "); what the database held is untouched.",
                    e);
        }
    }

    private void count(String sequence, Manifest.Counter counter) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            set.setString(1, sequence);
            set.setLong(2, counter.last());
            set.setBoolean(3, counter.given());
            set.execute();
        }
    }
}
