package org.nuanqun.platform.aibot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;

/** What is owed to whom, for all nodes: any of them may be asked for the rest of an answer. */
@ApplicationScoped
class Turns {

    private final Sql sql;

    Turns(Sql sql) {
        this.sql = sql;
    }

    record Turn(String stream, String content, boolean isFinished) {}

    @Transactional
    void begin(AccountId account, String stream, Chat chat, String responseUrl) {
        sql.update(
                "insert into aibot_turn (account, stream, group_key, person_key, response_url) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                account.toString(),
                stream,
                chat.group().orElse(""),
                chat.person().orElse(""),
                responseUrl);
    }

    @Transactional
    Optional<Turn> find(AccountId account, String stream) {
        return sql.first(
                "select content, is_finished from aibot_turn where account = ? and stream = ?",
                row -> new Turn(stream, row.getString(1), row.getBoolean(2)),
                account.toString(),
                stream);
    }

    /** Puts the words into the newest answer of the chat that is still open; the platform fetches for six minutes. */
    @Transactional
    Optional<String> finish(AccountId account, Chat chat, String words) {
        return sql.first(
                """
                update aibot_turn set content = ?, is_finished = true where (account, stream) in (
                  select account, stream from aibot_turn
                  where account = ? and group_key = ? and person_key = ? and not is_finished
                    and begun_at > clock_timestamp() - interval '5 minutes'
                  order by begun_at desc limit 1 for update)
                returning stream""",
                row -> row.getString(1),
                words,
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""));
    }

    /** The address for one more message, good once and for an hour. */
    @Transactional
    Optional<String> takeResponseUrl(AccountId account, Chat chat) {
        return sql.first(
                """
                update aibot_turn set response_used = true where (account, stream) in (
                  select account, stream from aibot_turn
                  where account = ? and group_key = ? and person_key = ? and response_url <> '' and not response_used
                    and begun_at > clock_timestamp() - interval '55 minutes'
                  order by begun_at desc limit 1 for update)
                returning response_url""",
                row -> row.getString(1),
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""));
    }
}
