package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;

/**
 * What the nodes on one database tell each other about their spools. How long a node waits for another is told by the
 * database's clock.
 */
@ApplicationScoped
class Nodes {

    private static final String BEAT =
            """
            insert into intake_node (node, spools, caught_up, complete_until) values (?, ?, ?, ?)
            on conflict (node) do update set spools = excluded.spools, caught_up = excluded.caught_up,
              complete_until = excluded.complete_until, seen_at = clock_timestamp(),
              back_at = case when ? then clock_timestamp() else intake_node.back_at end""";

    /**
     * Whoever was heard lately; and for 20 s after our own return whoever was there before and may only be later. A node
     * that is behind for longer than these 20 s holds nobody up: then what is danger counts more than what came first.
     */
    private static final String OTHERS =
            """
            select min(other.complete_until) as complete_until, bool_and(other.caught_up) as caught_up,
              bool_or(other.spools and other.seen_at > clock_timestamp() - interval '5 seconds'
                and other.back_at > clock_timestamp() - interval '20 seconds') as spool
            from intake_node me, intake_node other
            where me.node = ? and other.node <> me.node and (
              (other.seen_at > clock_timestamp() - interval '5 seconds'
                and (other.complete_until > clock_timestamp() - interval '5 seconds'
                  or other.back_at > clock_timestamp() - interval '20 seconds'))
              or (me.back_at > clock_timestamp() - interval '20 seconds' and other.seen_at < me.back_at
                and other.seen_at > me.back_at - interval '1 hour'))
            having count(*) > 0""";

    private final Sql sql;

    Nodes(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param spools whether it has acknowledged what is not on record, since the database was away for it
     * @param isCaughtUp whether everything it has acknowledged by then stands in the database
     * @param completeUntil what it received before is in the database
     */
    record Beat(UUID node, boolean spools, boolean isCaughtUp, Instant completeUntil) {

        /** Whatever the moment. */
        boolean saysTheSame(Beat other) {
            return node.equals(other.node) && spools == other.spools && isCaughtUp == other.isCaughtUp;
        }
    }

    /**
     * All other nodes together.
     *
     * @param completeUntil what any of them received before is in the database
     * @param spool whether one of them has something that is not
     */
    record Others(Instant completeUntil, boolean areCaughtUp, boolean spool) {}

    /** A sign of life that may be lost, so nothing waits for the disk. */
    @Transactional
    void lives(Beat beat, boolean isBack) {
        sql.query("select set_config('synchronous_commit', 'off', true)", row -> row.getString(1));
        write(beat, isBack);
    }

    void write(Beat beat, boolean isBack) {
        sql.update(BEAT, beat.node(), beat.spools(), beat.isCaughtUp(), beat.completeUntil(), isBack);
    }

    /** Nothing if this node is alone. */
    Optional<Others> besides(UUID node) {
        return sql.first(OTHERS, Nodes::others, node);
    }

    /** An orderly end: nobody waits for this one. */
    void leave(UUID node) {
        sql.update("delete from intake_node where node = ?", node);
    }

    private static Others others(ResultSet row) throws SQLException {
        return new Others(
                row.getObject("complete_until", OffsetDateTime.class).toInstant(),
                row.getBoolean("caught_up"),
                row.getBoolean("spool"));
    }
}
