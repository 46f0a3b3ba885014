package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** Which colleague has which customer. */
@ApplicationScoped
class Follows {

    private final Sql sql;

    Follows(Sql sql) {
        this.sql = sql;
    }

    record Pair(String member, String contact) {}

    /** Somebody who stood in a list and does so no more, with when she had come. */
    record Missed(String member, String contact, Instant since) {}

    /** A callback told that she went; {@code toldAs}: its identity. */
    record Told(String member, String contact, String toldAs, Instant at) {}

    /** A callback told that she came; false if the list had shown it before, so that it is no news any more. */
    @Transactional
    boolean came(AccountId account, WecomEvent.ContactAdded added, String identity, Instant at) {
        return sql.update(
                        """
                        insert into wecom_follow as f (account, member, contact, since, is_half, told_as)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (account, member, contact) do update
                        set since = excluded.since, is_half = excluded.is_half, is_gone = false, gone_at = null,
                          told_as = excluded.told_as, is_healed = false, known_at = clock_timestamp(),
                          is_confirmed = f.is_confirmed and f.told_as = excluded.told_as
                        where not (f.is_healed and not f.is_gone
                          and abs(extract(epoch from f.since - excluded.since)) < 600)""",
                        account.toString(),
                        added.member(),
                        added.contact(),
                        at,
                        added.isHalf(),
                        identity)
                == 1;
    }

    /** A callback told that she went; false if that was found out before. */
    @Transactional
    boolean went(AccountId account, WecomEvent.ContactGone gone, String identity, Instant at) {
        return sql.update(
                        """
                        insert into wecom_follow as f (account, member, contact, since, is_gone, gone_at, told_as, is_confirmed)
                        values (?, ?, ?, ?, true, ?, ?, ?)
                        on conflict (account, member, contact) do update
                        set is_gone = true, gone_at = excluded.gone_at, told_as = excluded.told_as, is_healed = false,
                          is_confirmed = excluded.is_confirmed or (f.is_confirmed and f.told_as = excluded.told_as)
                        where not (f.is_healed and f.is_gone and excluded.gone_at <= f.gone_at)""",
                        account.toString(),
                        gone.member(),
                        gone.contact(),
                        at,
                        at,
                        identity,
                        gone.byTransfer())
                == 1;
    }

    /** What is known of each; locked, so that no callback comes between. */
    Map<Pair, Follow> of(AccountId account, List<ListedContact> page) {
        Map<Pair, Follow> known = new HashMap<>();
        sql.query(
                "select member, contact, since, is_half, is_gone, gone_at, told_as, is_confirmed from wecom_follow"
                        + " where account = ? and (member, contact) in (select * from unnest(?, ?))"
                        + " order by member, contact for update",
                row -> known.put(new Pair(row.getString("member"), row.getString("contact")), read(row)),
                account.toString(),
                column(page, ListedContact::member),
                column(page, ListedContact::contact));
        return known;
    }

    /** She stands in the list; {@code isHealed}: which nobody had told. */
    void listed(AccountId account, ListedContact one, boolean isHealed) {
        sql.update(
                """
                insert into wecom_follow as f (account, member, contact, since, is_confirmed, is_healed, listed_at)
                values (?, ?, ?, ?, true, ?, clock_timestamp())
                on conflict (account, member, contact) do update
                set since = excluded.since, is_half = false, is_gone = false, gone_at = null, is_confirmed = true,
                  is_healed = f.is_healed or excluded.is_healed, listed_at = excluded.listed_at""",
                account.toString(),
                one.member(),
                one.contact(),
                one.since(),
                isHealed);
    }

    /** They stand in the list, and nothing else is known by that. */
    void seen(AccountId account, List<ListedContact> some) {
        sql.update(
                "update wecom_follow set listed_at = clock_timestamp() where account = ?"
                        + " and (member, contact) in (select * from unnest(?, ?))",
                account.toString(),
                column(some, ListedContact::member),
                column(some, ListedContact::contact));
    }

    private static String[] column(List<ListedContact> page, Function<ListedContact, String> what) {
        return page.stream().map(what).toArray(String[]::new);
    }

    /** Those of a colleague who should stand in her list and do not; one who came while it was read is not among them. */
    List<Missed> missing(AccountId account, String member, Instant begun) {
        return sql.query(
                "select contact, since from wecom_follow where account = ? and member = ? and not is_gone"
                        + " and not is_half and listed_at < ? and known_at < ?",
                row -> new Missed(member, row.getString("contact"), Sql.instant(row, "since")),
                account.toString(),
                member,
                begun,
                begun);
    }

    void gone(AccountId account, Missed missed) {
        sql.update(
                "update wecom_follow set is_gone = true, gone_at = clock_timestamp(), is_confirmed = true,"
                        + " is_healed = true where account = ? and member = ? and contact = ?",
                account.toString(),
                missed.member(),
                missed.contact());
    }

    /** Whose departure a callback told by then, without our knowing that it got on record; the earliest first. */
    List<Told> unconfirmedDepartures(AccountId account, Instant by, int most) {
        return sql.query(
                "select member, contact, told_as, gone_at from wecom_follow where account = ? and is_gone"
                        + " and not is_confirmed and told_as <> '' and gone_at <= ? order by gone_at limit ?",
                row -> new Told(row.getString(1), row.getString(2), row.getString(3), Sql.instant(row, "gone_at")),
                account.toString(),
                by,
                most);
    }

    /** It is on record now; {@code isHealed}: because we found that it was not. */
    void confirmed(AccountId account, Told told, boolean isHealed) {
        sql.update(
                "update wecom_follow set is_confirmed = true, is_healed = ? where account = ? and member = ?"
                        + " and contact = ? and is_gone and told_as = ?",
                isHealed,
                account.toString(),
                told.member(),
                told.contact(),
                told.toldAs());
    }

    /** Whether one of these colleagues has her. */
    boolean isSomebodys(AccountId account, String contact, Collection<String> members) {
        return sql.first(
                        "select 1 from wecom_follow where account = ? and contact = ? and not is_gone"
                                + " and member = any(?) limit 1",
                        row -> row.getInt(1),
                        account.toString(),
                        contact,
                        members.toArray(String[]::new))
                .isPresent();
    }

    /** Empty until all lists were read once. */
    Optional<Instant> baseline(AccountId account) {
        return sql.first(
                "select since from wecom_follow_baseline where account = ?",
                row -> Sql.instant(row, "since"),
                account.toString());
    }

    void setBaseline(AccountId account) {
        sql.update("insert into wecom_follow_baseline (account) values (?) on conflict do nothing", account.toString());
    }

    Instant databaseTime() {
        return sql.query("select clock_timestamp() as now", row -> Sql.instant(row, "now"))
                .getFirst();
    }

    private static Follow read(ResultSet row) throws SQLException {
        return new Follow(
                Sql.instant(row, "since"),
                row.getBoolean("is_half"),
                row.getBoolean("is_gone"),
                Optional.ofNullable(row.getTimestamp("gone_at")).map(java.sql.Timestamp::toInstant),
                row.getString("told_as"),
                row.getBoolean("is_confirmed"));
    }
}
