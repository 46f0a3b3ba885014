package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nuanqun.database.Sql;

/** How much there was to do, and who did it. */
@ApplicationScoped
class LoadReports {

    private static final String SPOKEN = Places.WITH
            + """
            , spoken as (
              select e.conversation_id, (e.occurred_at at time zone ?)::date as day, e.kind, e.speaker, e.speaker_name
              from conversation_entry e join place p using (conversation_id)
              where e.occurred_at >= ? and e.occurred_at < ?
                and (e.kind = 'HEARD' or (e.kind = 'SAID' and e.{reached} and not exists (
                  select 1 from delivery_saying s where s.id = e.id and s.kind in ('EDUCATION', 'BROADCAST')))))
            """
                    .replace("{reached}", AnswerReports.REACHED);

    private static final String DAYS = SPOKEN
            + """
            select day, count(*) filter (where kind = 'HEARD') as heard,
              count(*) filter (where kind = 'SAID' and speaker = 'STAFF') as by_person,
              count(*) filter (where kind = 'SAID' and speaker = 'BOT') as by_bot
            from spoken group by day order by day""";

    private static final String WRITERS = SPOKEN
            + """
            select speaker_name, count(*) as messages, count(distinct conversation_id) as conversations,
              count(distinct day) as days
            from spoken where kind = 'SAID' and speaker = 'STAFF'
            group by speaker_name order by messages desc, speaker_name""";

    private final Sql sql;

    LoadReports(Sql sql) {
        this.sql = sql;
    }

    List<LoadFigures> days(Period period, Scope scope) {
        return sql.query(
                DAYS,
                row -> new LoadFigures(
                        row.getObject("day", LocalDate.class),
                        row.getLong("heard"),
                        row.getLong("by_person"),
                        row.getLong("by_bot")),
                values(period, scope));
    }

    /** Who wrote most first. */
    List<WrittenBy> writers(Period period, Scope scope) {
        return sql.query(
                WRITERS,
                row -> new WrittenBy(
                        row.getString("speaker_name"),
                        row.getLong("messages"),
                        row.getLong("conversations"),
                        row.getLong("days")),
                values(period, scope));
    }

    private static Object[] values(Period period, Scope scope) {
        return new Object[] {scope.meanings(), scope.groups(), period.zone().getId(), period.from(), period.until()};
    }
}
