package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.nuanqun.database.Sql;

/** Who answers what patients say, read from the transcript. */
@ApplicationScoped
class AnswerReports {

    /** What was dropped, failed or has not left yet answers nobody. */
    static final String REACHED = "state not in ('PENDING', 'AWAITS_TAP', 'FAILED', 'DROPPED', 'PARKED')";

    /** What answers nobody: pushes, and what colleagues send themselves to try. */
    static final String UNASKED = "kind in ('EDUCATION', 'NOTICE', 'BROADCAST', 'TRIAL')";

    private static final String FIGURES = Places.WITH
            + """
            , spoken as (
              select e.conversation_id, e.sequence, e.occurred_at as at, e.kind = 'HEARD' as heard, e.speaker
              from conversation_entry e
              where e.occurred_at >= ? and e.occurred_at < ?
                and (e.kind = 'HEARD' or (e.kind = 'SAID' and e.{reached} and not exists (
                  select 1 from delivery_saying s where s.id = e.id and s.{unasked})))),
            turned as (
              select *, heard and (lag(heard) over one is not true or at - lag(at) over one > interval '1 day') as starts,
                case when at - lag(at) over one <= interval '1 day' then lag(speaker) over one end as before
              from spoken window one as (partition by conversation_id order by at, sequence)),
            events as (
              select conversation_id, at, sequence, heard, speaker, starts, before, false as called from turned
              union all
              select conversation_id, opened_at, 9223372036854775807, false, '', false, null, true
              from handoff_ticket where reason <> 'STEPPED_IN' and opened_at >= ? and opened_at < ?),
            numbered as (
              select *, sum(starts::int) over (partition by conversation_id order by at, sequence) as turn from events),
            turns as (
              select conversation_id, min(at) filter (where starts) as asked, min(before) filter (where starts) as before,
                min(at) filter (where speaker = 'STAFF') as staff_at, min(at) filter (where speaker = 'BOT') as bot_at,
                min(at) filter (where called) as called_at
              from numbered where turn > 0 group by conversation_id, turn),
            answers as (
              select to_char(asked at time zone ?, 'YYYY-MM-DD') as day, p.group_id, p.condition,
                case when staff_at < asked + interval '1 day' then 'PERSON'
                  when called_at < asked + interval '1 day' then 'CALLED'
                  when bot_at < asked + interval '1 day' then 'BOT' else 'SILENT' end as who,
                case when before = 'STAFF' and staff_at < asked + interval '1 day' and (bot_at is null or bot_at > staff_at)
                  then extract(epoch from staff_at - asked)::float8 end as next_reply
              from turns t join place p using (conversation_id) where asked >= ? and asked < ?)
            select
              case when grouping(day) = 0 then 'DAY' when grouping(group_id) = 0 then 'GROUP'
                when grouping(condition) = 0 then 'CONDITION' else 'ALL' end as slice,
              day, group_id::text, condition, count(*) as questions,
              count(*) filter (where who = 'PERSON') as by_person, count(*) filter (where who = 'BOT') as by_bot,
              count(*) filter (where who = 'CALLED') as called, count(*) filter (where who = 'SILENT') as silent,
            """
                    .replace("{reached}", REACHED)
                    .replace("{unasked}", UNASKED)
            + Spread.columns("next_reply", "next_reply", "true")
            + " from answers group by grouping sets ((), (day), (group_id), (condition))";

    private final Sql sql;

    AnswerReports(Sql sql) {
        this.sql = sql;
    }

    List<Sliced<AnswerFigures>> figures(Period period, Scope scope) {
        var from = period.from().minus(Duration.ofDays(1));
        var until = period.until().plus(Duration.ofDays(1));
        return sql.query(
                FIGURES,
                row -> Places.sliced(row, figures(row)),
                scope.meanings(),
                scope.groups(),
                from,
                until,
                from,
                until,
                period.zone().getId(),
                period.from(),
                period.until());
    }

    private static AnswerFigures figures(ResultSet row) throws SQLException {
        return new AnswerFigures(
                row.getLong("questions"),
                row.getLong("by_person"),
                row.getLong("by_bot"),
                row.getLong("called"),
                row.getLong("silent"),
                Spread.read(row, "next_reply"));
    }
}
