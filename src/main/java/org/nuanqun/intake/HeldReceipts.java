package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.nuanqun.database.Sql;

/** What nodes brought out of their spools and nobody put on record yet, because another may have something older. */
@ApplicationScoped
class HeldReceipts {

    private static final long ONE_AT_A_TIME = 0x696E74616B65L;

    private final Sql sql;
    private final WrittenReceipts written;

    HeldReceipts(Sql sql, WrittenReceipts written) {
        this.sql = sql;
        this.written = written;
    }

    void add(Receipt receipt) {
        sql.update(
                "insert into intake_held (received_at, receipt) values (?, ?)",
                receipt.receivedAt(),
                new String(written.write(receipt), StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return sql.first("select 1 from intake_held limit 1", row -> row.getInt(1))
                .isEmpty();
    }

    /** Whether the caller is the only one who takes, until its transaction ends. */
    boolean mayBeTaken() {
        return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME)
                .getFirst();
    }

    /** The oldest, in order, of those received by then; and of those that were held for 20 s, whenever that was. */
    List<Receipt> take(Instant receivedBy, int most) {
        return sql.query(
                """
                with oldest as (
                  select id from intake_held
                  where received_at <= ? or held_at < clock_timestamp() - interval '20 seconds'
                  order by received_at, id limit ?),
                taken as (delete from intake_held using oldest where intake_held.id = oldest.id
                  returning intake_held.id, received_at, receipt)
                select receipt from taken order by received_at, id""",
                this::read,
                receivedBy,
                most);
    }

    private Receipt read(ResultSet row) throws SQLException {
        try {
            return written.read(row.getString("receipt").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("a webhook that was held cannot be read", e);
        }
    }
}
