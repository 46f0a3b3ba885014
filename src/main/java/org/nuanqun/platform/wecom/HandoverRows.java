package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.handover.Handovers;
import org.nuanqun.vocabulary.AccountId;

/** What passes from whom to whom, as it is kept. */
@ApplicationScoped
class HandoverRows {

    private static final String COLUMNS =
            "select id, account, giver, taker, has_left, made_by, made_at from wecom_handover ";

    private final Sql sql;

    HandoverRows(Sql sql) {
        this.sql = sql;
    }

    /** @return false if it was there already */
    @Transactional
    boolean plan(UUID id, Handovers.Pair pair, Belongings what, String by, Instant now) {
        int fresh = sql.update(
                "insert into wecom_handover (id, account, giver, taker, has_left, made_by, made_at, ask_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing",
                id,
                pair.account().toString(),
                pair.giver(),
                pair.taker(),
                pair.hasLeft(),
                by,
                now);
        if (fresh == 1) {
            what.customers().forEach(key -> add(id, Handover.Kind.CUSTOMER, key));
            what.groups().forEach(key -> add(id, Handover.Kind.GROUP, key));
        }
        return fresh == 1;
    }

    void become(UUID id, Handover.Kind kind, String key, Handover.Standing standing, String why) {
        sql.update(
                "update wecom_handover_item set standing = ?, why = ? where handover_id = ? and kind = ? and key = ?",
                standing.name(),
                why,
                id,
                kind.name(),
                key);
    }

    /** Those with customers who have not decided yet; each is asked about again after a while. */
    @Transactional
    List<Handover> toAsk(AccountId account, Duration every) {
        List<UUID> due = sql.query(
                """
                update wecom_handover h set ask_at = clock_timestamp() + make_interval(secs => ?)
                where account = ? and ask_at <= clock_timestamp() and exists (
                  select 1 from wecom_handover_item i where i.handover_id = h.id and i.standing = 'WAITING')
                returning id""",
                row -> row.getObject(1, UUID.class),
                every.toMillis() / 1000.0,
                account.toString());
        return due.stream().flatMap(id -> find(id).stream()).toList();
    }

    Optional<Handover> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", this::read, id);
    }

    List<Handover> latest(int atMost) {
        return sql.query(COLUMNS + "order by made_at desc limit ?", this::read, atMost);
    }

    private void add(UUID id, Handover.Kind kind, String key) {
        sql.update(
                "insert into wecom_handover_item (handover_id, kind, key, standing) values (?, ?, ?, 'ASKED')"
                        + " on conflict do nothing",
                id,
                kind.name(),
                key);
    }

    private Handover read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Handover(
                id,
                AccountId.parse(row.getString("account")),
                row.getString("giver"),
                row.getString("taker"),
                row.getBoolean("has_left"),
                row.getString("made_by"),
                Sql.instant(row, "made_at"),
                items(id));
    }

    private List<Handover.Item> items(UUID id) {
        return sql.query(
                "select kind, key, standing, why from wecom_handover_item where handover_id = ?"
                        + " order by standing desc, kind, key",
                row -> new Handover.Item(
                        Handover.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        Handover.Standing.valueOf(row.getString(3)),
                        row.getString(4)),
                id);
    }
}
