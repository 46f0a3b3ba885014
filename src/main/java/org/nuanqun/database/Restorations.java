package org.nuanqun.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What this database does not remember. The first start after a restore ends the gap and lets everybody settle it. */
@ApplicationScoped
public class Restorations {

    private final Sql sql;
    private final Event<Restored> restored;
    private final Clock clock;
    private volatile List<Gap> gaps = List.of();

    Restorations(Sql sql, Event<Restored> restored, Clock clock) {
        this.sql = sql;
        this.restored = restored;
        this.clock = clock;
    }

    /** After the schema, before the first worker. */
    @Transactional
    void onStart(@Observes @Priority(5) StartupEvent started) {
        settle();
    }

    /** One transaction: a start that is cut short leaves all of it to the next, and of two nodes one does it. */
    @Transactional
    public void settle() {
        Instant now = clock.instant();
        sql.query(
                        """
                        select taken_at, is_sent_known, id from database_restoration where settled_at is null
                        order by restored_at for update""",
                        row -> new Unsettled(
                                row.getString("id"),
                                new Gap(Sql.instant(row, "taken_at"), now, row.getBoolean("is_sent_known"))))
                .forEach(this::settle);
        gaps = sql.query(
                "select taken_at, settled_at, is_sent_known from database_restoration order by settled_at",
                row -> new Gap(
                        Sql.instant(row, "taken_at"), Sql.instant(row, "settled_at"), row.getBoolean("is_sent_known")));
    }

    /** The oldest first; for most databases none. */
    public List<Gap> gaps() {
        return gaps;
    }

    private void settle(Unsettled one) {
        sql.update(
                "update database_restoration set settled_at = ? where id = ?::uuid",
                one.gap().until(),
                one.id());
        restored.fire(new Restored(one.gap()));
    }

    private record Unsettled(String id, Gap gap) {}
}
