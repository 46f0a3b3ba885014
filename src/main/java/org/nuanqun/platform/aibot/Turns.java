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

    private static final String OF_CHAT = "account = ? and group_key = ? and person_key = ?";

    /** The platform asks for six minutes. */
    private static final String ASKS = "interval '5 minutes'";

    private final Sql sql;

    Turns(Sql sql) {
        this.sql = sql;
    }

    /** {@code task}: of the card that goes with the answer, if one does. */
    record Turn(String stream, String content, boolean isFinished, String task) {}

    /** @param isFetched false where the platform will not come back for an answer, and only gives an address for one */
    @Transactional
    void begin(AccountId account, String stream, Chat chat, String responseUrl, boolean isFetched) {
        sql.update("delete from aibot_turn where begun_at < clock_timestamp() - interval '4 days'");
        sql.update(
                "insert into aibot_turn (account, stream, group_key, person_key, response_url, is_finished)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                account.toString(),
                stream,
                chat.group().orElse(""),
                chat.person().orElse(""),
                responseUrl,
                !isFetched);
    }

    /** Ends all open answers of the chat but the newest ones: with three of them the platform lets nobody write. */
    @Transactional
    void endOlder(AccountId account, Chat chat, int stay, String words) {
        sql.update(
                "update aibot_turn set content = ?, is_finished = true where " + OF_CHAT + " and not is_finished"
                        + " and stream not in (select stream from aibot_turn where " + OF_CHAT
                        + " and not is_finished order by begun_at desc limit ?)",
                words,
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""),
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""),
                stay);
    }

    @Transactional
    void endIfLate(AccountId account, String stream, String words) {
        sql.update(
                "update aibot_turn set content = ?, is_finished = true where account = ? and stream = ?"
                        + " and not is_finished and begun_at < clock_timestamp() - " + ASKS,
                words,
                account.toString(),
                stream);
    }

    @Transactional
    Optional<Turn> find(AccountId account, String stream) {
        return sql.first(
                "select content, is_finished, task from aibot_turn where account = ? and stream = ?",
                row -> new Turn(stream, row.getString(1), row.getBoolean(2), row.getString(3)),
                account.toString(),
                stream);
    }

    @Transactional
    boolean wasSaid(AccountId account, Chat chat, String words) {
        return sql.first(
                        "select 1 from aibot_turn where " + OF_CHAT + " and content = ?",
                        row -> row.getInt(1),
                        account.toString(),
                        chat.group().orElse(""),
                        chat.person().orElse(""),
                        words)
                .isPresent();
    }

    /** Puts the words into the newest answer of the chat that is still asked for. */
    @Transactional
    Optional<String> finish(AccountId account, Chat chat, String words, String task) {
        return sql.first(
                "update aibot_turn set content = ?, task = ?, is_finished = true where (account, stream) in ("
                        + "select account, stream from aibot_turn where " + OF_CHAT + " and not is_finished"
                        + " and begun_at > clock_timestamp() - " + ASKS
                        + " order by begun_at desc limit 1 for update) returning stream",
                row -> row.getString(1),
                words,
                task,
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""));
    }

    /** The address for one more message, good once and for an hour. */
    @Transactional
    Optional<String> takeResponseUrl(AccountId account, Chat chat) {
        return sql.first(
                "update aibot_turn set response_used = true where (account, stream) in ("
                        + "select account, stream from aibot_turn where " + OF_CHAT
                        + " and response_url <> '' and not response_used"
                        + " and begun_at > clock_timestamp() - interval '55 minutes'"
                        + " order by begun_at desc limit 1 for update) returning response_url",
                row -> row.getString(1),
                account.toString(),
                chat.group().orElse(""),
                chat.person().orElse(""));
    }

    /** For an address at which certainly nothing was said. */
    @Transactional
    void giveBack(AccountId account, String responseUrl) {
        sql.update(
                "update aibot_turn set response_used = false where account = ? and response_url = ?",
                account.toString(),
                responseUrl);
    }
}
