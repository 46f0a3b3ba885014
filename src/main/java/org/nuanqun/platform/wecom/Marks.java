package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.tag.PersonTags;
import org.nuanqun.vocabulary.AccountId;

/** What should be marked on whom, and how far that came. */
@ApplicationScoped
class Marks {

    private static final double LEASE_SECONDS = 60;

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    record Mark(String person, String tag, boolean isOn, int attempts) {}

    /** The last wish counts; one that is already so is not made again, and nothing is taken off that we never put on. */
    void wish(AccountId account, String person, String tag, boolean isOn) {
        if (isOn) {
            on(account, person, tag);
        } else {
            sql.update(
                    "update wecom_mark set is_on = false, try_at = clock_timestamp(), attempts = 0, done_at = null,"
                            + " why = '' where account = ? and person_key = ? and tag = ? and is_on",
                    account.toString(),
                    person,
                    tag);
        }
    }

    private void on(AccountId account, String person, String tag) {
        sql.update(
                """
                insert into wecom_mark as m (account, person_key, tag, is_on) values (?, ?, ?, true)
                on conflict (account, person_key, tag) do update
                set is_on = excluded.is_on, try_at = clock_timestamp(), attempts = 0, done_at = null, why = ''
                where m.is_on <> excluded.is_on or m.why <> ''""",
                account.toString(),
                person,
                tag);
    }

    /** Nobody else gets them for a minute, so that one pair of colleague and customer is written by one at a time. */
    @Transactional
    List<Mark> due(AccountId account, int atMost) {
        return sql.query(
                """
                update wecom_mark set try_at = clock_timestamp() + make_interval(secs => ?), attempts = attempts + 1
                where (account, person_key, tag) in (
                  select account, person_key, tag from wecom_mark
                  where account = ? and done_at is null and try_at <= clock_timestamp()
                  order by try_at limit ? for update skip locked)
                returning person_key, tag, is_on, attempts""",
                row -> new Mark(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4)),
                LEASE_SECONDS,
                account.toString(),
                atMost);
    }

    /** @param why why it is not so although it should be, or "" */
    void done(AccountId account, Mark mark, String why) {
        sql.update(
                "update wecom_mark set done_at = clock_timestamp(), why = ?"
                        + " where account = ? and person_key = ? and tag = ? and is_on = ?",
                why,
                account.toString(),
                mark.person(),
                mark.tag(),
                mark.isOn());
    }

    void later(AccountId account, Mark mark, Duration after) {
        sql.update(
                "update wecom_mark set try_at = clock_timestamp() + make_interval(secs => ?)"
                        + " where account = ? and person_key = ? and tag = ? and is_on = ?",
                after.toMillis() / 1000.0,
                account.toString(),
                mark.person(),
                mark.tag(),
                mark.isOn());
    }

    /** What should be on somebody and is not. */
    List<PersonTags.Tag> notDone(AccountId account, String person) {
        return sql.query(
                "select tag, why from wecom_mark where account = ? and person_key = ? and is_on and why <> ''"
                        + " order by tag",
                row -> new PersonTags.Tag(row.getString(1), row.getString(2)),
                account.toString(),
                person);
    }
}
