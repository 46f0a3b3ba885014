package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.AccountId;

/** The customer groups as we know them; what is learned of one and what it makes happen are one transaction. */
@ApplicationScoped
class WecomGroups {

    private static final double LEASE_SECONDS = 30;

    private final Sql sql;
    private final EventIntake intake;

    WecomGroups(Sql sql, EventIntake intake) {
        this.sql = sql;
        this.intake = intake;
    }

    /** Groups that have to be asked about now; nobody else gets them for half a minute. */
    @Transactional
    List<String> toAsk(AccountId account, int atMost) {
        return sql.query(
                """
                update wecom_group set leased_until = clock_timestamp() + make_interval(secs => ?)
                where (account, group_key) in (
                  select account, group_key from wecom_group
                  where account = ? and ask_at <= clock_timestamp() and leased_until < clock_timestamp() and not is_gone
                  order by ask_at limit ? for update skip locked)
                returning group_key""",
                row -> row.getString(1),
                LEASE_SECONDS,
                account.toString(),
                atMost);
    }

    /** Ask about it at the next look, as if a callback had come. */
    @Transactional
    void askAgain(AccountId account, String group, Duration after) {
        sql.update(
                "insert into wecom_group as g (account, group_key, ask_at)"
                        + " values (?, ?, clock_timestamp() + make_interval(secs => ?))"
                        + " on conflict (account, group_key) do update"
                        + " set ask_at = coalesce(g.ask_at, excluded.ask_at), leased_until = '-infinity'",
                account.toString(),
                group,
                after.toMillis() / 1000.0);
    }

    @Transactional
    void gone(AccountId account, String group) {
        sql.update(
                "update wecom_group set is_gone = true, ask_at = null where account = ? and group_key = ?",
                account.toString(),
                group);
    }

    /** Takes over what the platform tells; how many joins and leaves no callback had told of. */
    @Transactional
    int learn(WecomAccount account, GroupDetail group, Instant now) {
        AccountId id = account.id();
        sql.update(
                """
                insert into wecom_group (account, group_key) values (?, ?) on conflict do nothing""",
                id.toString(),
                group.key());
        // the row, held until the end, lets one learner at a time compare and write
        sql.query(
                "select 1 from wecom_group where account = ? and group_key = ? for update",
                row -> row.getInt(1),
                id.toString(),
                group.key());
        Map<String, Instant> known = members(id, group.key());
        List<PlatformEvent> events = new RosterChange(id, group, account.groupSize()).since(known, now);
        int fresh = intake.receive(events, now);
        write(id, group);
        return fresh - 1;
    }

    /** Who must confirm what goes into the group. */
    Optional<String> ownerOf(AccountId account, String group) {
        return sql.first(
                        "select owner from wecom_group where account = ? and group_key = ?",
                        row -> row.getString(1),
                        account.toString(),
                        group)
                .filter(owner -> !owner.isEmpty());
    }

    private Map<String, Instant> members(AccountId account, String group) {
        Map<String, Instant> known = new HashMap<>();
        sql.query(
                "select member, joined_at from wecom_member where account = ? and group_key = ? and not is_staff",
                row -> known.put(row.getString(1), Sql.instant(row, "joined_at")),
                account.toString(),
                group);
        return known;
    }

    private void write(AccountId account, GroupDetail group) {
        sql.update(
                """
                update wecom_group set name = ?, owner = ?, member_version = ?, asked_at = clock_timestamp(),
                  ask_at = null, leased_until = '-infinity', is_gone = false
                where account = ? and group_key = ?""",
                group.name(),
                group.owner(),
                group.version(),
                account.toString(),
                group.key());
        sql.update("delete from wecom_member where account = ? and group_key = ?", account.toString(), group.key());
        for (GroupDetail.OneMember member : group.members()) {
            sql.update(
                    "insert into wecom_member (account, group_key, member, is_staff, name, joined_at)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    account.toString(),
                    group.key(),
                    member.key(),
                    member.isStaff(),
                    member.name(),
                    member.joinedAt());
        }
    }
}
