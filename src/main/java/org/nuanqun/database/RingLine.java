package org.nuanqun.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One node's line to the others: a connection of its own that listens, and comes back by itself. Whoever was away looks at
 * everything, since nothing rung meanwhile is kept for it.
 */
final class RingLine implements Runnable {

    private static final Logger LOG = Logger.getLogger(RingLine.class);
    private static final String NAME = "nuanqun doorbell";
    private static final int LISTEN_MILLIS = 1_000;
    private static final int COUNT_EVERY = 5;
    private static final long AGAIN_AFTER_MILLIS = 1_000;

    private final DatabaseAddress address;
    private final Consumer<Bell> rang;
    private final String node = UUID.randomUUID().toString();
    private volatile boolean running = true;
    private volatile boolean hasOthers;

    RingLine(DatabaseAddress address, Consumer<Bell> rang) {
        this.address = address;
        this.rang = rang;
    }

    /** Whether anybody else listens, as it was some seconds ago at the most. */
    boolean hasOthers() {
        return hasOthers;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = address.connect()) {
                listen(connection);
            } catch (SQLException e) {
                LOG.debugf("the line to the other nodes is cut, it is laid again: %s", e.getSQLState());
            }
            hasOthers = false;
            rest();
        }
    }

    /** In a transaction of its own that writes nothing, so nobody waits for the disk. */
    void ring(Connection connection, Set<Bell> bells) throws SQLException {
        StringBuilder text = new StringBuilder(node);
        bells.forEach(bell -> text.append(' ').append(bell));
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify('nuanqun', ?)")) {
            notify.setString(1, text.toString());
            notify.execute();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = '" + NAME + "'");
            statement.execute("listen nuanqun");
        }
        // those who thought that they were alone count anew
        ring(connection, Set.of());
        Arrays.stream(Bell.values()).forEach(rang);
        while (running) {
            hasOthers = isSomebodyElseThere(connection);
            for (int i = 0; running && i < COUNT_EVERY; i++) {
                PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                if (heard != null) {
                    Arrays.stream(heard).map(PGNotification::getParameter).forEach(this::hear);
                }
            }
        }
    }

    private void hear(String text) {
        String[] words = text.split(" ");
        if (!words[0].equals(node)) {
            hasOthers = true;
            Arrays.stream(Bell.values())
                    .filter(bell -> Arrays.asList(words).contains(bell.name()))
                    .forEach(rang);
        }
    }

    private static boolean isSomebodyElseThere(Connection connection) throws SQLException {
        try (PreparedStatement others = connection.prepareStatement(
                "select exists (select 1 from pg_stat_activity where application_name = ? and pid <> pg_backend_pid()"
                        + " and datname = current_database())")) {
            others.setString(1, NAME);
            try (ResultSet row = others.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
