package org.nuanqun.platform.aibot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** The cards that were offered, and what was touched on them, for all nodes. */
@ApplicationScoped
class BotCards {

    private static final String BETWEEN = "\n";

    private final Sql sql;

    BotCards(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    void keep(AccountId account, BotCard card) {
        sql.update("delete from aibot_card where made_at < clock_timestamp() - interval '4 days'");
        sql.update(
                "insert into aibot_card (account, task, taps) values (?, ?, ?) on conflict do nothing",
                account.toString(),
                card.task(),
                String.join(BETWEEN, card.taps()));
    }

    @Transactional
    Optional<BotCard> find(AccountId account, String task) {
        return sql.first(
                "select taps from aibot_card where account = ? and task = ?",
                row -> new BotCard(task, List.of(row.getString(1).split(BETWEEN))),
                account.toString(),
                task);
    }

    /** The first touch counts; a later one changes nothing. */
    @Transactional
    void choose(AccountId account, String task, String person, String tap) {
        sql.update(
                "update aibot_card set chosen_by = ?, chosen = ? where account = ? and task = ? and chosen_by = ''",
                person,
                tap,
                account.toString(),
                task);
    }

    /** What this person touched before. */
    @Transactional
    Optional<String> chosenBy(AccountId account, String task, String person) {
        return sql.first(
                "select chosen from aibot_card where account = ? and task = ? and chosen_by = ?",
                row -> row.getString(1),
                account.toString(),
                task,
                person);
    }
}
