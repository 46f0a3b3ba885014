package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String NEWEST = "order by made_at desc limit ?";

    private final Sql sql;

    private record Part(UUID handover, Handover.Item item) {}

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
        return read(COLUMNS + "where id = ?", id, "= ?").stream().findFirst();
    }

    List<Handover> latest(int atMost) {
        return read(COLUMNS + NEWEST, atMost, "in (select id from wecom_handover " + NEWEST + ")");
    }

    private void add(UUID id, Handover.Kind kind, String key) {
        sql.update(
                "insert into wecom_handover_item (handover_id, kind, key, standing) values (?, ?, ?, 'ASKED')"
                        + " on conflict do nothing",
                id,
                kind.name(),
                key);
    }

    /** What passes is read at once and after those it belongs to, so that one connection at a time is held. */
    private List<Handover> read(String handovers, Object which, String whose) {
        List<Handover> bare = sql.query(handovers, HandoverRows::bare, which);
        Map<UUID, List<Handover.Item>> items = items(whose, which);
        return bare.stream()
                .map(one -> one.with(items.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Handover bare(ResultSet row) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                AccountId.parse(row.getString("account")),
                row.getString("giver"),
                row.getString("taker"),
                row.getBoolean("has_left"),
                row.getString("made_by"),
                Sql.instant(row, "made_at"),
                List.of());
    }

    private Map<UUID, List<Handover.Item>> items(String whose, Object which) {
        return sql
                .query(
                        "select kind, key, standing, why, handover_id from wecom_handover_item where handover_id "
                                + whose + " order by standing desc, kind, key",
                        HandoverRows::part,
                        which)
                .stream()
                .collect(Collectors.groupingBy(Part::handover, Collectors.mapping(Part::item, Collectors.toList())));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject(5, UUID.class),
                new Handover.Item(
                        Handover.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        Handover.Standing.valueOf(row.getString(3)),
                        row.getString(4)));
    }
}
