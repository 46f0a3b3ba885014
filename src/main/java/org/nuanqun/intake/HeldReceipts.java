package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.database.Sql;

/** What nodes brought out of their spools and nobody put on record yet, because another may have something older. */
@ApplicationScoped
class HeldReceipts {

    private static final Logger LOG = Logger.getLogger(HeldReceipts.class);
    private static final long ONE_AT_A_TIME = 0x696E74616B65L;

    private final Sql sql;
    private final WrittenReceipts written;

    HeldReceipts(Sql sql, WrittenReceipts written) {
        this.sql = sql;
        this.written = written;
    }

    private record Row(long id, Optional<Receipt> receipt) {}

    void add(List<Receipt> receipts) {
        sql.update(
                """
                insert into intake_held (received_at, receipt)
                select at, receipt from unnest(?::timestamptz[], ?) with ordinality as one (at, receipt, place)
                order by place""",
                receipts.stream()
                        .map(Receipt::receivedAt)
                        .map(Instant::toString)
                        .toArray(String[]::new),
                receipts.stream().map(this::text).toArray(String[]::new));
    }

    boolean isEmpty() {
        return sql.first("select 1 from intake_held where parked_at is null limit 1", row -> row.getInt(1))
                .isEmpty();
    }

    /** Whether the caller is the only one who takes, until its transaction ends. */
    boolean mayBeTaken() {
        return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME)
                .getFirst();
    }

    /**
     * The oldest, in order, of those received by then; and of those that were held for 20 s, whenever that was. What nobody
     * can read is parked, and holds nothing else up.
     */
    List<Receipt> take(Instant receivedBy, int most) {
        List<Row> oldest = sql.query(
                """
                select id, receipt from intake_held
                where parked_at is null
                  and (received_at <= ? or held_at < clock_timestamp() - interval '20 seconds')
                order by received_at, id limit ?""",
                this::read,
                receivedBy,
                most);
        List<Row> unreadable =
                oldest.stream().filter(row -> row.receipt().isEmpty()).toList();
        if (!unreadable.isEmpty()) {
            sql.update(
                    "update intake_held set parked_at = clock_timestamp() where id = any(?)", (Object) ids(unreadable));
        }
        sql.update("delete from intake_held where parked_at is null and id = any(?)", (Object) ids(oldest));
        return oldest.stream().flatMap(row -> row.receipt().stream()).toList();
    }

    private static Long[] ids(List<Row> rows) {
        return rows.stream().map(Row::id).toArray(Long[]::new);
    }

    private String text(Receipt receipt) {
        return new String(written.write(receipt), StandardCharsets.UTF_8);
    }

    private Row read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        try {
            byte[] text = row.getString("receipt").getBytes(StandardCharsets.UTF_8);
            return new Row(id, Optional.of(written.read(text)));
        } catch (IOException e) {
            LOG.errorf("webhook %d of intake_held cannot be read and is parked there: %s", id, e.getClass());
            return new Row(id, Optional.empty());
        }
    }
}
