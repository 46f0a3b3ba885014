package org.nuanqun.platform.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/**
 * When the platform last called each account. Noted once a minute for each account and kind at most, beside the answer and
 * never before it: a callback must not wait for this, and one more is soon on its way should a note be lost.
 */
@ApplicationScoped
public class CallbacksSeen {

    private static final Logger LOG = Logger.getLogger(CallbacksSeen.class);
    private static final Duration NOTE_EVERY = Duration.ofMinutes(1);
    private static final String READ = "select kind, at, why from platform_callback where account = ?";

    private final Sql sql;
    private final Map<Noted, Instant> noted = new ConcurrentHashMap<>();

    CallbacksSeen(Sql sql) {
        this.sql = sql;
    }

    private record Noted(AccountId account, Callback.Kind kind) {}

    /** @param why what was wrong, for one that was refused; else "" */
    public void note(AccountId account, Callback.Kind kind, String why, Instant at) {
        Noted key = new Noted(account, kind);
        Instant before = noted.put(key, at);
        if (before != null && at.isBefore(before.plus(NOTE_EVERY))) {
            noted.put(key, before);
            return;
        }
        Thread.ofVirtual().name("callback-seen").start(() -> write(key, why, at));
    }

    private void write(Noted key, String why, Instant at) {
        try {
            sql.update(
                    "insert into platform_callback (account, kind, at, why) values (?, ?, ?, ?) on conflict (account,"
                            + " kind) do update set at = excluded.at, why = excluded.why where platform_callback.at <"
                            + " excluded.at",
                    key.account().toString(),
                    key.kind().name(),
                    at,
                    why);
        } catch (RuntimeException e) {
            noted.remove(key, at);
            LOG.debugf("a callback that was seen is not noted: %s", e.getMessage());
        }
    }

    public List<Callback> of(AccountId account) {
        return sql.query(READ, CallbacksSeen::read, account.toString());
    }

    /** For who looks without a running service; nothing where the database is older than the table. */
    public static List<Callback> in(Connection connection, AccountId account) {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, account.toString());
            List<Callback> seen = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seen.add(read(rows));
                }
            }
            return seen;
        } catch (SQLException e) {
            return List.of();
        }
    }

    private static Callback read(ResultSet row) throws SQLException {
        return new Callback(Callback.Kind.valueOf(row.getString("kind")), Sql.instant(row, "at"), row.getString("why"));
    }
}
