package org.nuanqun.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nuanqun.database.DatabaseAddress;
import org.nuanqun.database.StartRefused;

/** The usual way without any service around it: look for the id, insert, commit, over plain JDBC on the same database. */
final class SingleRows {

    private static final int CONNECTIONS = 16;
    private static final String TABLE =
            "create table if not exists bench_row (account text, identity text, body text, primary key (account,"
                    + " identity))";

    private SingleRows() {}

    /** Commits a second of all connections together. */
    static double perSecond(DatabaseAddress database, Duration time) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new StartRefused("The bench cannot make its table: " + e.getMessage(), e);
        }
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                counts.add(callers.submit(() -> commits(database, end)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException | InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The bench cannot commit single rows: " + e.getMessage(), e);
        }
    }

    private static long commits(DatabaseAddress database, long end) throws SQLException {
        long done = 0;
        try (Connection connection = database.connect();
                PreparedStatement look =
                        connection.prepareStatement("select 1 from bench_row where account = ? and identity = ?");
                PreparedStatement insert = connection.prepareStatement("insert into bench_row values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                String identity = UUID.randomUUID().toString();
                look.setString(1, "bench");
                look.setString(2, identity);
                try (ResultSet found = look.executeQuery()) {
                    if (!found.next()) {
                        insert.setString(1, "bench");
                        insert.setString(2, identity);
                        insert.setString(3, "x".repeat(300));
                        insert.executeUpdate();
                    }
                }
                connection.commit();
                done++;
            }
        }
        return done;
    }
}
