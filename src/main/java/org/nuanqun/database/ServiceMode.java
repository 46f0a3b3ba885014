package org.nuanqun.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Whether a database serves a sandbox or real patients; decided by its first start and never changed. */
public enum ServiceMode {
    SANDBOX("the sandbox", "start it without --no-sandbox"),
    PRODUCTION("a production service", "start it with --no-sandbox");

    private final String words;
    private final String howToServe;

    ServiceMode(String words, String howToServe) {
        this.words = words;
        this.howToServe = howToServe;
    }

    /** Before the schema is touched: a database that serves the other kind stays as it is. */
    public void refuseIfOther(Connection connection) throws SQLException {
        Optional<ServiceMode> kept = keptIn(connection);
        if (kept.isPresent() && kept.get() != this) {
            throw new StartRefused("This database belongs to " + kept.get().words + ", not to " + words + "; "
                    + kept.get().howToServe + ", or choose another --data-dir or --database-url.");
        }
    }

    void keepIn(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into database_mode (mode) values (?) on conflict (tenant_id) do nothing")) {
            insert.setString(1, name());
            insert.executeUpdate();
        }
        refuseIfOther(connection);
    }

    private static Optional<ServiceMode> keptIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!hasTable(statement)) {
                return Optional.empty();
            }
            try (ResultSet row = statement.executeQuery("select mode from database_mode")) {
                return row.next() ? Optional.of(valueOf(row.getString(1))) : Optional.empty();
            }
        }
    }

    private static boolean hasTable(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('database_mode') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
