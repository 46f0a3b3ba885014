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

    /** Somebody who has written this much since the last word of a colleague waits as long as that. */
    private static final int NEWEST = 50;

    private static final String NOW = Places.WITH
            + """
            select conversation_id, since from (
              select t.conversation_id, case when t.first_reply_at is null then t.opened_at
                when c.last_heard_at > t.first_reply_at then (
                  select min(occurred_at) from (
                    select occurred_at, kind, count(*) filter (where kind = 'SAID' and speaker = 'STAFF'
                      and state not in ('FAILED', 'DROPPED')) over (order by sequence desc) as answers
                    from (
                      select sequence, occurred_at, kind, speaker, state from conversation_entry e
                      where e.conversation_id = t.conversation_id order by sequence desc limit {newest}) newest) since_then
                  where kind = 'HEARD' and answers = 0) end as since
              from handoff_ticket t join place p using (conversation_id)
                join conversation_conversation c on c.id = t.conversation_id
              where t.state <> 'RESOLVED' and (t.reason <> 'STEPPED_IN' or t.first_reply_at is not null)) waiting
            where since is not null order by since, conversation_id"""
                    .replace("{newest}", Integer.toString(NEWEST));

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
