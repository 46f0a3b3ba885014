package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.database.Sql;
import org.nuanqun.vocabulary.AccountId;

/** The texts given to platforms, as they are kept. */
@ApplicationScoped
class WelcomeRows {

    private static final String COLUMNS =
            "select id, account, group_key, words, standing, made_by, changed_at, ended_at,"
                    + " case when wanted_at is not null then wanted_words end as wanted_words from channels_welcome";

    private final Sql sql;
    private final Placements placements;

    WelcomeRows(Sql sql, Placements placements) {
        this.sql = sql;
        this.placements = placements;
    }

    /** @return false if it was there already */
    boolean plan(UUID id, AccountId account, String group, String text, Actor by, Instant now) {
        return sql.update(
                        "insert into channels_welcome (id, account, group_key, words, made_by, made_at, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        id,
                        account.toString(),
                        group,
                        text,
                        by.value(),
                        now,
                        now)
                == 1;
    }

    @Transactional
    void changed(UUID id, String text, Actor by, Instant now) {
        sql.update(
                "update channels_welcome set words = ?, changed_at = ?, wanted_at = null where id = ?", text, now, id);
        placements.changed(Placed.WELCOME, id, "", by, now);
    }

    /** @return false if an earlier change is not settled, or the text is not in force */
    boolean want(UUID id, String text, Instant now) {
        return sql.update(
                        "update channels_welcome set wanted_words = ?, wanted_at = ?"
                                + " where id = ? and wanted_at is null and standing = 'OPEN'",
                        text,
                        now,
                        id)
                == 1;
    }

    List<GroupWelcome> all() {
        return sql.query(COLUMNS + " order by standing = 'ENDED', changed_at desc", WelcomeRows::read);
    }

    Optional<GroupWelcome> find(UUID id) {
        return sql.first(COLUMNS + " where id = ?", WelcomeRows::read, id);
    }

    private static GroupWelcome read(ResultSet row) throws SQLException {
        return new GroupWelcome(
                row.getObject("id", UUID.class),
                AccountId.parse(row.getString("account")),
                row.getString("group_key"),
                row.getString("words"),
                Standing.valueOf(row.getString("standing")),
                row.getString("made_by"),
                Sql.instant(row, "changed_at"),
                Sql.moment(row, "ended_at"),
                Optional.ofNullable(row.getString("wanted_words")));
    }
}
