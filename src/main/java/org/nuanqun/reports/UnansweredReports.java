package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.ConversationId;

/**
 * Who waits for a person at this moment: an open ticket without a reply since it was opened, or with one and the patient
 * spoke after it, since her first words then.
 */
@ApplicationScoped
class UnansweredReports {

    private static final String NOW = Places.WITH
            + """
            select conversation_id, since from (
              select t.conversation_id, case when t.first_reply_at is null then t.opened_at else (
                select min(e.occurred_at) from conversation_entry e
                where e.conversation_id = t.conversation_id and e.kind = 'HEARD' and e.sequence > coalesce((
                  select max(s.sequence) from conversation_entry s
                  where s.conversation_id = t.conversation_id and s.kind = 'SAID' and s.speaker = 'STAFF'
                    and s.state not in ('FAILED', 'DROPPED')), 0)) end as since
              from handoff_ticket t join place p using (conversation_id)
              where t.state <> 'RESOLVED' and (t.reason <> 'STEPPED_IN' or t.first_reply_at is not null)) waiting
            where since is not null order by since, conversation_id""";

    private final Sql sql;

    UnansweredReports(Sql sql) {
        this.sql = sql;
    }

    /** Who waits longest first. */
    List<Unanswered> now(Scope scope) {
        return sql.query(
                NOW,
                row -> new Unanswered(
                        new ConversationId(row.getObject("conversation_id", UUID.class)), Sql.instant(row, "since")),
                scope.meanings(),
                scope.groups());
    }
}
