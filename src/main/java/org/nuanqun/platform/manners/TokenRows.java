package org.nuanqun.platform.manners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.DeliveryOutcome;

/** The tokens of all nodes: one row each, and whoever holds the row fetches. */
@ApplicationScoped
class TokenRows {

    private static final double EARLY_SECONDS = 300;
    private static final int LONGEST_WAIT = 300;

    private final Sql sql;

    TokenRows(Sql sql) {
        this.sql = sql;
    }

    private record Row(String kept, boolean isGood, int failures, double waitSeconds, String trouble) {}

    /** The token on record, if it is good for a few minutes yet. */
    Optional<String> good(TokenKey key) {
        return sql.first(
                        "select sealed from platform_token where key = ?"
                                + " and expires_at > clock_timestamp() + make_interval(secs => ?)",
                        row -> row.getString(1),
                        key.name(),
                        EARLY_SECONDS)
                .flatMap(kept -> TokenSeal.open(key, kept));
    }

    /** Fetches with the row locked, unless another node did meanwhile or the last failure is too fresh. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AccessToken renew(TokenKey key, Supplier<AccessToken> fetch) {
        sql.update("insert into platform_token (key) values (?) on conflict do nothing", key.name());
        Row row = locked(key);
        Optional<String> already = row.isGood() ? TokenSeal.open(key, row.kept()) : Optional.empty();
        if (already.isPresent()) {
            return new AccessToken.Fetched(already.get(), Duration.ofSeconds((long) EARLY_SECONDS));
        }
        if (row.waitSeconds() > 0) {
            Duration wait = Duration.ofMillis((long) (row.waitSeconds() * 1000) + 1);
            return new AccessToken.NotFetched(new DeliveryOutcome.TryLater(wait, row.trouble()));
        }
        AccessToken fetched = fetch.get();
        switch (fetched) {
            case AccessToken.Fetched good -> keep(key, good);
            case AccessToken.NotFetched not ->
                remember(key, row.failures() + 1, not.outcome().why());
        }
        return fetched;
    }

    /** Only the token that failed: a fresh one that somebody fetched meanwhile stays. */
    void expire(TokenKey key, String failing) {
        sql.update(
                "update platform_token set expires_at = '-infinity' where key = ? and digest = ?",
                key.name(),
                TokenSeal.digest(failing));
    }

    private Row locked(TokenKey key) {
        return sql.query(
                        "select sealed, expires_at > clock_timestamp() + make_interval(secs => ?), failures,"
                                + " case when try_after > clock_timestamp()"
                                + " then extract(epoch from try_after - clock_timestamp()) else 0 end, trouble"
                                + " from platform_token where key = ? for update",
                        row -> new Row(
                                row.getString(1), row.getBoolean(2), row.getInt(3), row.getDouble(4), row.getString(5)),
                        EARLY_SECONDS,
                        key.name())
                .getFirst();
    }

    private void keep(TokenKey key, AccessToken.Fetched good) {
        sql.update(
                "update platform_token set sealed = ?, digest = ?, failures = 0, trouble = '', try_after = '-infinity',"
                        + " expires_at = clock_timestamp() + make_interval(secs => ?) where key = ?",
                TokenSeal.seal(key, good.token()),
                TokenSeal.digest(good.token()),
                (double) good.validFor().toSeconds(),
                key.name());
    }

    private void remember(TokenKey key, int failures, String trouble) {
        double wait = Math.min(LONGEST_WAIT, Math.pow(2, Math.min(failures - 1, 10)));
        sql.update(
                "update platform_token set failures = ?, trouble = ?,"
                        + " try_after = clock_timestamp() + make_interval(secs => ?) where key = ?",
                failures,
                trouble,
                wait,
                key.name());
    }
}
