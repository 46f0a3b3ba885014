package org.nuanqun.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** Copies a database into an archive as it was at one moment, while others go on writing into it. */
final class WriteArchive {

    private static final String ABOUT =
            """
            A backup of Nuanqun. It holds what patients wrote: keep it as you keep the database.
            tables/NAME.copy   the rows of one table in PostgreSQL's COPY text format, UTF-8, one line each
            manifest.json      when it was taken, the schema's migrations, and of each table columns, rows and SHA-256
            manifest.sha256    the SHA-256 of manifest.json
            ./nuanqun backup --check FILE verifies it, ./nuanqun restore FILE makes a database of it.
            """;

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Tables tables;

    private WriteArchive(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.zip = zip;
        this.tables = new Tables(connection);
    }

    static Manifest from(Connection connection, OutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            return new WriteArchive(connection, zip).everything();
        } finally {
            connection.rollback();
        }
    }

    private Manifest everything() throws SQLException, IOException {
        Instant takenAt = ServiceTime.of(connection);
        add("READ-ME.txt", ABOUT.getBytes(StandardCharsets.UTF_8));
        List<Manifest.Part> parts = new ArrayList<>();
        for (String table : tables.inOrder()) {
            parts.add(table(table));
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                takenAt.toString(),
                server(),
                History.of(connection).scripts(),
                parts,
                tables.sequences());
        byte[] written = Archive.JSON.writeValueAsBytes(manifest);
        add(Manifest.NAME, written);
        add("manifest.sha256", Digest.of(written).getBytes(StandardCharsets.US_ASCII));
        return manifest;
    }

    private Manifest.Part table(String table) throws SQLException, IOException {
        List<String> columns = tables.columns(table);
        Manifest.Part empty = new Manifest.Part(table, columns, 0, "");
        Digest digest = new Digest();
        zip.putNextEntry(new ZipEntry(empty.entry()));
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table + " (" + String.join(", ", columns) + ") to stdout", both(digest));
        zip.closeEntry();
        return new Manifest.Part(table, columns, rows, digest.sha256Hex());
    }

    private OutputStream both(Digest digest) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                digest.write(bytes, from, length);
                zip.write(bytes, from, length);
            }
        };
    }

    private void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String server() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version')")) {
            row.next();
            return "PostgreSQL " + row.getString(1);
        }
    }

    /** The clock of the service whose database this is: the server's, moved as far as a sandbox has moved it. */
    static final class ServiceTime {

        private ServiceTime() {}

        static Instant of(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select clock_timestamp()"
                            + " + make_interval(secs => coalesce((select millis from time_offset), 0) / 1000.0)")) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
