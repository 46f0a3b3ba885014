package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.database.Sql;

/** How much there was to do, and who did it. */
@ApplicationScoped
class LoadReports {

    private static final String FIGURES = Places.WITH
            + """
            , spoken as (
              select e.conversation_id, (e.occurred_at at time zone ?)::date as day, e.kind, e.speaker,
                case when e.kind = 'SAID' and e.speaker = 'STAFF' then e.speaker_name end as writer
              from conversation_entry e join place p using (conversation_id)
              where e.occurred_at >= ? and e.occurred_at < ?
                and (e.kind = 'HEARD' or (e.kind = 'SAID' and e.{reached} and not exists (
                  select 1 from delivery_saying s where s.id = e.id and s.{unasked}))))
            , tally as materialized (
              select conversation_id, day, writer, count(*) as messages, count(*) filter (where kind = 'HEARD') as heard,
                count(*) filter (where kind = 'SAID' and speaker = 'BOT') as by_bot
              from spoken group by conversation_id, day, writer)
            select true as is_day, day, null as writer, 0 as messages, sum(heard) as heard,
              coalesce(sum(messages) filter (where writer is not null), 0) as by_person, sum(by_bot) as by_bot,
              0 as conversations, 0 as days
            from tally group by day
            union all
            select false, null, writer, sum(messages), 0, 0, 0, count(distinct conversation_id), count(distinct day)
            from tally where writer is not null group by writer
            order by is_day desc, day, messages desc, writer"""
                    .replace("{reached}", AnswerReports.REACHED)
                    .replace("{unasked}", AnswerReports.UNASKED);

    private final Sql sql;

    LoadReports(Sql sql) {
        this.sql = sql;
    }

    /** Days in their order, then who wrote most first. */
    Load figures(Period period, Scope scope) {
        Load load = new Load(new ArrayList<>(), new ArrayList<>());
        sql.query(
                FIGURES,
                row -> row.getBoolean("is_day")
                        ? load.days().add(day(row))
                        : load.writers().add(writer(row)),
                scope.meanings(),
                scope.groups(),
                period.zone().getId(),
                period.from(),
                period.until());
        return load;
    }

    record Load(List<LoadFigures> days, List<WrittenBy> writers) {}

    private static LoadFigures day(ResultSet row) throws SQLException {
        return new LoadFigures(
                row.getObject("day", LocalDate.class),
                row.getLong("heard"),
                row.getLong("by_person"),
                row.getLong("by_bot"));
    }

    private static WrittenBy writer(ResultSet row) throws SQLException {
        return new WrittenBy(
                row.getString("writer"), row.getLong("messages"), row.getLong("conversations"), row.getLong("days"));
    }
}
