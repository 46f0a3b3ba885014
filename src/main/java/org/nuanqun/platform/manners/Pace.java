package org.nuanqun.platform.manners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.nuanqun.database.Sql;

/**
 * How fast calls may leave, counted in the database for all nodes. A tenth of the allowance may leave at once and the rest
 * evenly, so that no window of that length, wherever it begins, holds more than the allowance.
 */
@ApplicationScoped
public class Pace {

    private static final double AT_ONCE = 0.1;

    private final Sql sql;

    Pace(Sql sql) {
        this.sql = sql;
    }

    /** So many calls within so long. */
    public record Limit(int calls, Duration within) {}

    /** How long to wait; zero if the call may leave, which then counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration take(String key, Limit limit) {
        double window = limit.within().toMillis() / 1000.0;
        int atOnce = Math.max(1, (int) (limit.calls() * AT_ONCE));
        double gap = window / Math.max(1, limit.calls() - atOnce);
        double credit = gap * (atOnce - 1);
        sql.update("insert into platform_pace (key) values (?) on conflict do nothing", key);
        int taken = sql.update(
                "update platform_pace set next_at = greatest(next_at, clock_timestamp()) + make_interval(secs => ?)"
                        + " where key = ? and paused_until <= clock_timestamp()"
                        + " and next_at <= clock_timestamp() + make_interval(secs => ?)",
                gap,
                key,
                credit);
        return taken == 1 ? Duration.ZERO : untilFree(key, credit);
    }

    /** Nothing of this key leaves for so long; a longer pause that runs already stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void pause(String key, Duration length) {
        sql.update(
                "insert into platform_pace (key, paused_until)"
                        + " values (?, clock_timestamp() + make_interval(secs => ?))"
                        + " on conflict (key) do update"
                        + " set paused_until = greatest(platform_pace.paused_until, excluded.paused_until)",
                key,
                length.toMillis() / 1000.0);
    }

    private Duration untilFree(String key, double credit) {
        return sql.first(
                        "select extract(epoch from greatest(paused_until, next_at - make_interval(secs => ?))"
                                + " - clock_timestamp()) from platform_pace where key = ?",
                        row -> Duration.ofMillis(Math.max(1, (long) Math.ceil(row.getDouble(1) * 1000))),
                        credit,
                        key)
                .orElse(Duration.ofSeconds(1));
    }
}
