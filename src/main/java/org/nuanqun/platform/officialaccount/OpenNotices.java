package org.nuanqun.platform.officialaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** Subscription messages whose outcome was not told yet; the platform gives them no id, and tells by template and fan. */
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
                        + " on conflict do nothing",
                account.toString(),
                ownId,
                fan,
                template);
    }

    void notSent(AccountId account, String ownId) {
        sql.update("delete from officialaccount_notice where account = ? and own_id = ?", account.toString(), ownId);
    }

    /** Our id of the oldest that waits, which then waits no more; empty if none does. */
    Optional<String> told(AccountId account, String fan, String template) {
        return sql.first(
                """
                delete from officialaccount_notice where (account, own_id) = (
                  select account, own_id from officialaccount_notice
                  where account = ? and fan = ? and template = ? order by sent_at limit 1 for update)
                returning own_id""",
                row -> row.getString(1),
                account.toString(),
                fan,
                template);
    }
}
