package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.ReachChanged;
import org.nuanqun.vocabulary.AccountId;

/** Keeps who serves whom. What is told late is put right by the next look: nothing here decides without asking the platform. */
@ApplicationScoped
class Sessions {

    private final Sql sql;
    private final Event<ReachChanged> changed;

    Sessions(Sql sql, Event<ReachChanged> changed) {
        this.sql = sql;
        this.changed = changed;
    }

    Optional<Session> find(AccountId account, String customer) {
        return sql.first(
                "select state, servicer, is_here, case when last_code_until > clock_timestamp() then last_code else ''"
                        + " end as last_code from kf_session where account = ? and customer = ?",
                row -> new Session(
                        row.getInt("state"),
                        row.getString("servicer"),
                        row.getBoolean("is_here"),
                        Optional.of(row.getString("last_code")).filter(code -> !code.isEmpty())),
                account.toString(),
                customer);
    }

    /** The platform says so; a wish to answer here lasts as long as the state does. */
    void is(AccountId account, String customer, int state, String servicer) {
        is(account, customer, state, servicer, "");
    }

    /** @param code with which one thing more may be said for a few seconds, "" if nothing */
    @Transactional
    void is(AccountId account, String customer, int state, String servicer, String code) {
        int rows = sql.update(
                """
                insert into kf_session as s (account, customer, state, servicer, last_code, last_code_until)
                values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))
                on conflict (account, customer) do update
                set state = excluded.state, servicer = excluded.servicer, is_here = false,
                  last_code = excluded.last_code, last_code_until = excluded.last_code_until
                where s.state <> excluded.state or s.servicer <> excluded.servicer or excluded.last_code <> ''""",
                account.toString(),
                customer,
                state,
                servicer,
                code,
                Codes.AFTER_THE_END.toSeconds());
        tell(rows, account, customer);
    }

    /** A customer's word opens a session that was over. */
    @Transactional
    void heard(AccountId account, String customer) {
        change(
                account,
                customer,
                "state = %d, servicer = '', is_here = false, last_code = ''".formatted(Session.UNHANDLED),
                "state = %d".formatted(Session.ENDED));
    }

    @Transactional
    void meansHere(AccountId account, String customer) {
        change(account, customer, "is_here = true", "not is_here");
    }

    @Transactional
    void saidTheLast(AccountId account, String customer) {
        change(account, customer, "last_code = ''", "last_code <> ''");
    }

    private void change(AccountId account, String customer, String set, String where) {
        int rows = sql.update(
                "update kf_session set " + set + " where account = ? and customer = ? and " + where,
                account.toString(),
                customer);
        tell(rows, account, customer);
    }

    private void tell(int rows, AccountId account, String customer) {
        if (rows > 0) {
            changed.fire(new ReachChanged(account, Chat.oneToOne(customer)));
        }
    }
}
