package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.TextKind;

/** What a broadcast brought about, person by person, within three days of reaching her. */
@ApplicationScoped
@Transactional
public class BroadcastReports {

    /** What follows somebody's copy is counted from when it went out. In a sandbox whose clock was moved too. */
    private static final String FIGURES =
            """
            select b.id, b.kind, b.send_at, count(*) as planned, max(went.ended_at) as last_sent,
              count(*) filter (where r.state = 'SENT') as sent,
              count(*) filter (where r.state = 'NOT_SENT') as not_sent,
              count(*) filter (where heard.first <= went.ended_at + interval '24 hours') as replied_day,
              count(*) filter (where heard.first is not null) as replied,
              count(*) filter (where exists (select 1 from people_consent c where c.person_id = r.person_id
                and not c.given and c.at > went.ended_at and c.at <= went.ended_at + interval '72 hours')) as withdrew,
              count(*) filter (where called.any) as called,
              count(*) filter (where called.danger) as danger
            from outreach_broadcast b join outreach_recipient r on r.broadcast_id = b.id
            left join lateral (
              select s.conversation_id, s.ended_at from delivery_saying s
              where s.purpose = 'broadcast' and s.person_id = r.person_id and s.pushed_at is not null
                and s.state in ('SENT', 'UNKNOWN') and starts_with(s.subject, b.id || '/')
              order by s.ended_at limit 1) went on r.state = 'SENT'
            left join lateral (
              select min(e.occurred_at) as first from conversation_entry e
              where e.conversation_id = went.conversation_id and e.kind = 'HEARD' and e.speaker = 'PATIENT'
                and e.occurred_at > went.ended_at and e.occurred_at <= went.ended_at + interval '72 hours') heard on true
            left join lateral (
              select count(*) > 0 as any, coalesce(bool_or(t.reason = 'RED_FLAG'), false) as danger
              from handoff_ticket t where t.conversation_id = went.conversation_id
                and t.opened_at > went.ended_at and t.opened_at <= went.ended_at + interval '72 hours') called on true
            """;

    private static final String ONE = FIGURES + "where b.id = ? group by b.id";

    private static final String EARLIER = FIGURES
            + """
            where b.id in (select id from outreach_broadcast
              where kind = ? and send_at < ? and id <> ? order by send_at desc limit ?)
            group by b.id order by b.send_at desc""";

    private static final String REASONS =
            """
            select reason, count(*) as people from outreach_recipient
            where broadcast_id = ? and state = 'NOT_SENT' group by reason order by count(*) desc, reason""";

    private final Sql sql;

    BroadcastReports(Sql sql) {
        this.sql = sql;
    }

    public Optional<BroadcastFigures> of(UUID broadcast) {
        return sql.first(ONE, BroadcastReports::figures, broadcast);
    }

    /** Those of the same kind before it, the latest first. */
    public List<BroadcastFigures> earlier(BroadcastFigures one, int limit) {
        return sql.query(EARLIER, BroadcastReports::figures, one.kind().name(), one.sendAt(), one.broadcast(), limit);
    }

    /** Why it did not go out, the most frequent first. */
    public List<WhyNotSent> reasons(UUID broadcast) {
        return sql.query(REASONS, row -> new WhyNotSent(row.getString("reason"), row.getLong("people")), broadcast);
    }

    private static BroadcastFigures figures(ResultSet row) throws SQLException {
        return new BroadcastFigures(
                row.getObject("id", UUID.class),
                TextKind.valueOf(row.getString("kind")),
                Sql.instant(row, "send_at"),
                Sql.moment(row, "last_sent"),
                row.getLong("planned"),
                row.getLong("sent"),
                row.getLong("not_sent"),
                row.getLong("replied_day"),
                row.getLong("replied"),
                row.getLong("withdrew"),
                row.getLong("called"),
                row.getLong("danger"));
    }
}
