package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** Subscription messages, and by what the outcome of each was told; the platform gives them no id, and tells by template and fan. */
@ApplicationScoped
@Transactional
class OpenNotices {

    private final Sql sql;

    OpenNotices(Sql sql) {
        this.sql = sql;
    }

    /** Before the platform is asked, so that no outcome is told of what nobody remembers. */
    void sending(AccountId account, String ownId, String fan, String template) {
        sql.update(
                "delete from officialaccount_notice where account = ? and sent_at < clock_timestamp() - interval '7"
                        + " days'",
                account.toString());
        sql.update(
                "insert into officialaccount_notice (account, own_id, fan, template) values (?, ?, ?, ?)"
                        + " on conflict (account, own_id) do update set told_by = '', sent_at = excluded.sent_at",
                account.toString(),
                ownId,
                fan,
                template);
    }

    void notSent(AccountId account, String ownId) {
        sql.update("delete from officialaccount_notice where account = ? and own_id = ?", account.toString(), ownId);
    }

    /**
     * Our id of the oldest of which nothing was told yet; empty if there is none, or if this was told before.
     *
     * @param by what tells this outcome from every other, the same when it is repeated
     */
    Optional<String> told(AccountId account, String fan, String template, String by) {
        return sql.first(
                """
                update officialaccount_notice set told_by = ? where (account, own_id) = (
                  select account, own_id from officialaccount_notice
                  where account = ? and fan = ? and template = ? and told_by = ''
                  order by sent_at limit 1 for update)
                and not exists (select 1 from officialaccount_notice where account = ? and told_by = ?)
                returning own_id""",
                row -> row.getString(1),
                by,
                account.toString(),
                fan,
                template,
                account.toString(),
                by);
    }
}
