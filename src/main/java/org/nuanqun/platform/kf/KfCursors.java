package org.nuanqun.platform.kf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** Whose turn it is to read an account, and from where. Leases run by the database's clock. */
@ApplicationScoped
class KfCursors {

    private static final double LEASE_SECONDS = 30;

    private final Sql sql;

    KfCursors(Sql sql) {
        this.sql = sql;
    }

    /**
     * Leave to read: {@code hintToken} is "" unless a callback gave one lately; what was sent before {@code connectedAt} is
     * history.
     */
    record Turn(
            AccountId account, String cursor, String hintToken, boolean wasHinted, Instant connectedAt, long fence) {}

    @Transactional
    void connect(AccountId account) {
        sql.update("insert into kf_account (account) values (?) on conflict do nothing", account.toString());
    }

    @Transactional
    void hint(AccountId account, String token) {
        connect(account);
        sql.update(
                "update kf_account set hinted_at = clock_timestamp(), hint_token = ?,"
                        + " hint_token_until = clock_timestamp() + interval '9 minutes' where account = ?",
                token,
                account.toString());
    }

    /** A turn if there is a hint, or nobody has looked for so long; nobody else gets one while it lasts. */
    @Transactional
    Optional<Turn> claim(KfAccount account) {
        return sql.first(
                """
                update kf_account set fence = fence + 1, leased_until = clock_timestamp() + make_interval(secs => ?)
                where account = ? and leased_until < clock_timestamp()
                  and (hinted_at is not null or asked_at < clock_timestamp() - make_interval(secs => ?))
                returning cursor, case when hint_token_until > clock_timestamp() then hint_token else '' end,
                  hinted_at is not null, connected_at, fence""",
                row -> new Turn(
                        account.id(),
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        Sql.instant(row, "connected_at"),
                        row.getLong(5)),
                LEASE_SECONDS,
                account.id().toString(),
                account.pollEvery().toMillis() / 1000.0);
    }

    /** Moves the cursor in the caller's transaction; false if somebody else has the turn by now. */
    boolean move(Turn turn, String cursor) {
        return sql.update(
                        """
                        update kf_account set cursor = case when ? = '' then cursor else ? end,
                          leased_until = clock_timestamp() + make_interval(secs => ?)
                        where account = ? and fence = ?""",
                        cursor,
                        cursor,
                        LEASE_SECONDS,
                        turn.account().toString(),
                        turn.fence())
                == 1;
    }

    /** Read to the end. A hint that came meanwhile stays. */
    @Transactional
    void done(Turn turn, Instant begun) {
        sql.update(
                """
                update kf_account set asked_at = clock_timestamp(), leased_until = '-infinity',
                  hinted_at = case when hinted_at > ? then hinted_at end
                where account = ? and fence = ?""",
                begun,
                turn.account().toString(),
                turn.fence());
    }

    /** The turn ends in the middle; a look comes after so long. */
    @Transactional
    void interrupted(Turn turn, double afterSeconds) {
        sql.update(
                "update kf_account set leased_until = clock_timestamp() + make_interval(secs => ?)"
                        + " where account = ? and fence = ?",
                afterSeconds,
                turn.account().toString(),
                turn.fence());
    }

    @Transactional
    Instant databaseTime() {
        return sql.query("select clock_timestamp() as now", row -> Sql.instant(row, "now"))
                .getFirst();
    }
}
