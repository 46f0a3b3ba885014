package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;
import org.nuanqun.vocabulary.AccountId;

/** The drafts that wait for a colleague, and how each ended. */
@ApplicationScoped
class Drafts {

    private final Sql sql;
    private final Event<OutcomeChanged> changed;

    Drafts(Sql sql, Event<OutcomeChanged> changed) {
        this.sql = sql;
        this.changed = changed;
    }

    /** {@code group} and {@code person} are "" where the draft is not for one; {@code isOver}: nobody confirmed in time;
     * {@code isForgotten}: it waits for long, and nobody was reminded yet. */
    record Draft(String task, String group, String person, boolean isOver, boolean isForgotten) {}

    @Transactional
    void made(WecomAccount account, String task, Chat chat, Instant until) {
        sql.update(
                "insert into wecom_draft (account, task, group_key, person_key, until, ask_at)"
                        + " values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))"
                        + " on conflict do nothing",
                account.id().toString(),
                task,
                chat.group().orElse(""),
                chat.person().orElse(""),
                until,
                seconds(account.askDraftsEvery()));
    }

    @Transactional
    void reminded(AccountId account, String task) {
        sql.update(
                "update wecom_draft set reminded_at = clock_timestamp() where account = ? and task = ?",
                account.toString(),
                task);
    }

    /** Those to ask about now; each is asked about again after a while unless it ends. */
    @Transactional
    List<Draft> toAsk(WecomAccount account, int atMost, Instant now) {
        return sql.query(
                """
                update wecom_draft set ask_at = clock_timestamp()
                  + least(greatest((clock_timestamp() - made_at) / 4, make_interval(secs => ?)), interval '10 minutes')
                where (account, task) in (
                  select account, task from wecom_draft
                  where account = ? and ended_at is null and ask_at <= clock_timestamp()
                  order by ask_at limit ? for update skip locked)
                returning task, group_key, person_key, until < ?,
                  reminded_at is null and made_at + make_interval(secs => ?) < clock_timestamp()""",
                row -> new Draft(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)),
                seconds(account.askDraftsEvery()),
                account.id().toString(),
                atMost,
                now,
                seconds(account.remindAfter()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Says once how it ended. */
    @Transactional
    void ended(AccountId account, String task, DeliveryOutcome outcome) {
        int first = sql.update(
                "update wecom_draft set ended_at = clock_timestamp(), ending = ?"
                        + " where account = ? and task = ? and ended_at is null",
                outcome.getClass().getSimpleName(),
                account.toString(),
                task);
        if (first == 1) {
            changed.fire(new OutcomeChanged(account, task, outcome));
        }
    }
}
