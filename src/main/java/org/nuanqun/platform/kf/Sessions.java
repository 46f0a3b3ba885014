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

    private static final int LAST_CODE_SECONDS = 20;

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
    @Transactional
    void is(AccountId account, String customer, int state, String servicer) {
        int rows = sql.update(
                """
                insert into kf_session as s (account, customer, state, servicer) values (?, ?, ?, ?)
                on conflict (account, customer) do update
                set state = excluded.state, servicer = excluded.servicer, is_here = false, last_code = ''
                where s.state <> excluded.state or s.servicer <> excluded.servicer""",
                account.toString(),
                customer,
                state,
                servicer);
        tell(rows, account, customer);
    }

    /** A customer's word opens a session that was over. */
    @Transactional
    void heard(AccountId account, String customer) {
        int rows = sql.update(
                "update kf_session set state = ?, servicer = '', is_here = false, last_code = ''"
                        + " where account = ? and customer = ? and state = ?",
                Session.UNHANDLED,
                account.toString(),
                customer,
                Session.ENDED);
        tell(rows, account, customer);
    }

    @Transactional
    void meansHere(AccountId account, String customer) {
        int rows = sql.update(
                "update kf_session set is_here = true where account = ? and customer = ? and not is_here",
                account.toString(),
                customer);
        tell(rows, account, customer);
    }

    /** We ended it, and may say one thing more with {@code code}, "" if nothing. */
    @Transactional
    void ended(AccountId account, String customer, String code) {
        is(account, customer, Session.ENDED, "");
        sql.update(
                "update kf_session set last_code = ?, last_code_until = clock_timestamp() + make_interval(secs => ?)"
                        + " where account = ? and customer = ?",
                code,
                LAST_CODE_SECONDS,
                account.toString(),
                customer);
    }

    @Transactional
    void saidTheLast(AccountId account, String customer) {
        int rows = sql.update(
                "update kf_session set last_code = '' where account = ? and customer = ? and last_code <> ''",
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
