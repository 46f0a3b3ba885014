package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.database.Sql;

/** How fast people came where they were wanted. */
@ApplicationScoped
class TicketReports {

    private static final String WANTED =
            """
            , wanted as (
              select t.id, t.conversation_id, t.reason, t.claimed_by as operator, t.asked_at, t.deadline, t.acknowledged_at,
                to_char(t.opened_at at time zone ?, 'YYYY-MM-DD') as day, p.group_id, p.condition,
                extract(epoch from t.first_reply_at - t.opened_at)::float8 as reply,
                extract(epoch from t.acknowledged_at - t.asked_at)::float8 as taken,
                t.acknowledged_at is not null or t.deadline <= ? as judged,
                coalesce(t.acknowledged_at <= t.deadline, false) as met
              from handoff_ticket t join place p using (conversation_id)
              where t.reason <> 'STEPPED_IN' and t.opened_at >= ? and t.opened_at < ?)
            """;

    private static final String FIGURES = Places.WITH + WANTED
            + """
            select
              case when grouping(day) = 0 then 'DAY' when grouping(operator) = 0 then 'OPERATOR'
                when grouping(group_id) = 0 then 'GROUP' when grouping(condition) = 0 then 'CONDITION' else 'ALL' end as slice,
              day, operator::text, group_id::text, condition,
              count(*) as tickets,
              count(*) filter (where judged) as judged,
              count(*) filter (where judged and met) as met,
              count(*) filter (where reason = 'RED_FLAG') as flags,
              count(*) filter (where reason = 'RED_FLAG' and judged) as flags_judged,
              count(*) filter (where reason = 'RED_FLAG' and judged and met) as flags_met,
            """
            + Spread.columns("reply", "reply", "true") + ",\n"
            + Spread.columns("taken", "taken", "reason = 'RED_FLAG'")
            + " from wanted group by grouping sets ((), (day), (operator), (group_id), (condition))";

    private static final String RED_FLAGS = Places.WITH + WANTED
            + """
            select asked_at, deadline, acknowledged_at, operator, conversation_id from wanted
            where reason = 'RED_FLAG' order by asked_at desc, id limit ?""";

    private final Sql sql;

    TicketReports(Sql sql) {
        this.sql = sql;
    }

    List<Sliced<TicketFigures>> figures(Period period, Scope scope, Instant now) {
        return sql.query(
                FIGURES,
                row -> Places.sliced(row, figures(row)),
                scope.meanings(),
                scope.groups(),
                period.zone().getId(),
                now,
                period.from(),
                period.until());
    }

    /** The newest first. */
    List<RedFlag> redFlags(Period period, Scope scope, Instant now, int limit) {
        return sql.query(
                RED_FLAGS,
                TicketReports::redFlag,
                scope.meanings(),
                scope.groups(),
                period.zone().getId(),
                now,
                period.from(),
                period.until(),
                limit);
    }

    private static TicketFigures figures(ResultSet row) throws SQLException {
        return new TicketFigures(
                row.getLong("tickets"),
                Spread.read(row, "reply"),
                row.getLong("judged"),
                row.getLong("met"),
                row.getLong("flags"),
                Spread.read(row, "taken"),
                row.getLong("flags_judged"),
                row.getLong("flags_met"));
    }

    private static RedFlag redFlag(ResultSet row) throws SQLException {
        @Nullable UUID operator = row.getObject("operator", UUID.class);
        return RedFlag.of(
                row.getObject("conversation_id", UUID.class),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "deadline"),
                row.getObject("acknowledged_at") == null ? null : Sql.instant(row, "acknowledged_at"),
                operator);
    }
}
