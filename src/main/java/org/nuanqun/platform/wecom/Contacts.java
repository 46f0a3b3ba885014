package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** The customers we know of: when to ask about each, and the tags that were on her. */
@ApplicationScoped
class Contacts {

    private final Sql sql;

    Contacts(Sql sql) {
        this.sql = sql;
    }

    void askSoon(AccountId account, String person) {
        sql.update(
                "insert into wecom_contact as c (account, person_key, ask_at) values (?, ?, clock_timestamp())"
                        + " on conflict (account, person_key) do update set ask_at = excluded.ask_at",
                account.toString(),
                person);
    }

    /** Each is asked about again after {@code every}, whatever becomes of this time. */
    @Transactional
    List<String> toAsk(AccountId account, int atMost, Duration every) {
        return sql.query(
                """
                update wecom_contact set ask_at = clock_timestamp() + make_interval(secs => ?)
                where (account, person_key) in (
                  select account, person_key from wecom_contact where account = ? and ask_at <= clock_timestamp()
                  order by ask_at limit ? for update skip locked)
                returning person_key""",
                row -> row.getString(1),
                every.toMillis() / 1000.0,
                account.toString(),
                atMost);
    }

    void askIn(AccountId account, String person, Duration after) {
        sql.update(
                "update wecom_contact set ask_at = clock_timestamp() + make_interval(secs => ?)"
                        + " where account = ? and person_key = ?",
                after.toMillis() / 1000.0,
                account.toString(),
                person);
    }

    /** @param followers the colleagues who have her, each with the tags on her */
    @Transactional
    void learn(AccountId account, String person, JsonNode followers) {
        drop("wecom_contact_tag", account, person);
        for (JsonNode follower : followers) {
            for (JsonNode tag : follower.path("tags")) {
                sql.update(
                        "insert into wecom_contact_tag (account, person_key, name) values (?, ?, ?)"
                                + " on conflict do nothing",
                        account.toString(),
                        person,
                        tag.path("tag_name").asText());
            }
        }
    }

    /** Nobody of ours has her any more. */
    @Transactional
    void gone(AccountId account, String person) {
        drop("wecom_contact_tag", account, person);
        drop("wecom_contact", account, person);
    }

    List<String> tagsOf(AccountId account, String person) {
        return new ArrayList<>(sql.query(
                "select name from wecom_contact_tag where account = ? and person_key = ? order by name",
                row -> row.getString(1),
                account.toString(),
                person));
    }

    private void drop(String table, AccountId account, String person) {
        sql.update("delete from " + table + " where account = ? and person_key = ?", account.toString(), person);
    }
}
