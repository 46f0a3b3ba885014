package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.TextKind;

/** The recurring broadcasts and what came of each of their times, in the caller's transaction. */
@ApplicationScoped
class Recurrings {

    private static final String ALL = "select id, text, kind, approval, spread_minutes, " + SegmentColumns.NAMES
            + ", every, first_at, until_day, author, state, next_at from outreach_recurring ";

    private static final int LATEST = 50;

    private final Sql sql;
    private final Clock clock;

    Recurrings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Recurring one, Instant now) {
        List<String> segment = SegmentColumns.of(one.segment());
        sql.update(
                "insert into outreach_recurring (id, text, kind, approval, spread_minutes, " + SegmentColumns.NAMES
                        + ", every, first_at, until_day, author, created_at, state, next_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.text(),
                one.kind().name(),
                one.approval(),
                (int) one.spread().toMinutes(),
                segment.get(0),
                segment.get(1),
                segment.get(2),
                segment.get(3),
                one.recurrence().every().name(),
                one.recurrence().first(),
                one.recurrence().until(),
                one.author(),
                now,
                one.state().name(),
                one.nextAt().orElse(null));
    }

    List<Recurring> latest() {
        return sql.query(ALL + "order by created_at desc limit " + LATEST, this::read);
    }

    Optional<Recurring> find(UUID id) {
        return sql.first(ALL + "where id = ?", this::read, id);
    }

    Optional<Recurring> locked(UUID id) {
        return sql.first(ALL + "where id = ? for update", this::read, id);
    }

    List<UUID> due(Instant now) {
        return sql.query(
                "select id from outreach_recurring where state = 'RUNNING' and next_at <= ? order by next_at",
                row -> row.getObject("id", UUID.class),
                now);
    }

    Optional<Instant> nextAfter(Instant now) {
        return sql.first(
                "select next_at from outreach_recurring where state = 'RUNNING' and next_at > ? order by next_at limit"
                        + " 1",
                row -> Sql.instant(row, "next_at"),
                now);
    }

    /** From now on it stands so, and that is its next time. */
    void becomes(UUID id, Recurring.State state, Optional<Instant> next) {
        sql.update(
                "update outreach_recurring set state = ?, next_at = ? where id = ?",
                state.name(),
                next.orElse(null),
                id);
    }

    /** True for exactly one caller. */
    boolean occurs(UUID id, Instant planned) {
        return sql.update(
                        "insert into outreach_occurrence (recurring_id, planned_at) values (?, ?) on conflict do"
                                + " nothing",
                        id,
                        planned)
                == 1;
    }

    void came(UUID id, Instant planned, @Nullable UUID broadcast, String whyNot) {
        sql.update(
                "update outreach_occurrence set broadcast_id = ?, why_not = ? where recurring_id = ? and planned_at ="
                        + " ?",
                broadcast,
                whyNot,
                id,
                planned);
    }

    /** The latest first. */
    List<Occurrence> occurrences(UUID id) {
        return sql.query(
                "select planned_at, broadcast_id, why_not from outreach_occurrence where recurring_id = ?"
                        + " order by planned_at desc limit " + LATEST,
                row -> new Occurrence(
                        Sql.instant(row, "planned_at"),
                        Optional.ofNullable(row.getObject("broadcast_id", UUID.class)),
                        row.getString("why_not")),
                id);
    }

    private Recurring read(ResultSet row) throws SQLException {
        return new Recurring(
                row.getObject("id", UUID.class),
                row.getString("text"),
                TextKind.valueOf(row.getString("kind")),
                row.getString("approval"),
                Duration.ofMinutes(row.getInt("spread_minutes")),
                SegmentColumns.read(row),
                new Recurrence(
                        Recurrence.Every.valueOf(row.getString("every")),
                        row.getObject("first_at", LocalDateTime.class),
                        row.getObject("until_day", LocalDate.class),
                        clock.getZone()),
                row.getString("author"),
                Recurring.State.valueOf(row.getString("state")),
                row.getObject("next_at") == null ? Optional.empty() : Optional.of(Sql.instant(row, "next_at")));
    }
}
