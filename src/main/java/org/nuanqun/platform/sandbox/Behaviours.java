package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.nuanqun.database.Sql;

/** The one row that says how the platform behaves now. */
@ApplicationScoped
class Behaviours {

    private final Sql sql;
    private final Event<SandboxChanged> changed;

    Behaviours(Sql sql, Event<SandboxChanged> changed) {
        this.sql = sql;
        this.changed = changed;
    }

    Behaviour now() {
        return sql.first(
                        "select settings::text, coalesce(disconnected_until > now(), false) as disconnected"
                                + " from sandbox_behaviour",
                        Behaviours::read)
                .orElse(Behaviour.GOOD);
    }

    /** A disconnection mends itself after five minutes, as it says on the switch. */
    @Transactional
    Behaviour change(Behaviour.Change change) {
        Behaviour next = change.appliedTo(now());
        sql.update(
                "insert into sandbox_behaviour (settings, disconnected_until)"
                        + " values (?::jsonb, case when ? then now() + interval '5 minutes' end)"
                        + " on conflict (only_row) do update set settings = excluded.settings,"
                        + " disconnected_until = excluded.disconnected_until",
                SandboxJson.write(next),
                next.disconnected());
        if (!next.disconnected()) {
            sql.update("update sandbox_webhook set state = 'WAITING', attempts = 0, next_at = now()"
                    + " where state = 'PARKED' and not is_archived");
        }
        changed.fire(SandboxChanged.everywhere("behaviour"));
        return next;
    }

    boolean isThisCallToFail(Behaviour behaviour) {
        if (behaviour.failEvery() == 0) {
            return false;
        }
        long call = sql.first("update sandbox_behaviour set calls = calls + 1 returning calls", row -> row.getLong(1))
                .orElse(0L);
        return call % behaviour.failEvery() == 0;
    }

    private static Behaviour read(ResultSet row) throws SQLException {
        Behaviour kept = SandboxJson.read(row.getString(1), Behaviour.class);
        return new Behaviour(
                kept.repeat(),
                kept.delayMillis(),
                kept.reorder(),
                kept.failEvery(),
                kept.errorInside200(),
                row.getBoolean("disconnected"),
                kept.likePlatform());
    }
}
