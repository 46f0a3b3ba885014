package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;

/** The channels as they are kept. */
@ApplicationScoped
class ChannelRows {

    private static final String COLUMNS = "select id, account, state, kind, name, place, condition, targets, overflows,"
            + " standing, link, made_by, made_at, ended_at, wanted_at from channels_channel";

    private final Sql sql;

    ChannelRows(Sql sql) {
        this.sql = sql;
    }

    /** @return false if it was there already */
    boolean plan(NewChannel wanted, String state, Actor by, Instant now) {
        return sql.update(
                        """
                        insert into channels_channel (id, account, state, kind, name, place, condition, targets,
                          overflows, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        wanted.id(),
                        wanted.account().toString(),
                        state,
                        wanted.kind().name(),
                        wanted.name(),
                        wanted.place(),
                        wanted.condition().map(ConditionCode::value).orElse(""),
                        String.join("\n", wanted.targets()),
                        wanted.overflows(),
                        by.value(),
                        now)
                == 1;
    }

    /** @return false if an earlier change is not settled, or the channel is not open */
    boolean want(UUID id, ChannelChange wanted, Instant now) {
        return write(
                        "wanted_",
                        wanted,
                        "wanted_at = ? where id = ? and wanted_at is null and standing = 'OPEN'",
                        now,
                        id)
                == 1;
    }

    Optional<ChannelChange> wanted(UUID id) {
        return sql.first(
                "select wanted_name, wanted_place, wanted_condition, wanted_targets, wanted_overflows"
                        + " from channels_channel where id = ? and wanted_at is not null",
                row -> new ChannelChange(
                        row.getString(1),
                        row.getString(2),
                        condition(row.getString(3)),
                        Arrays.asList(row.getString(4).split("\n")),
                        row.getBoolean(5)),
                id);
    }

    /** It is so now, and nothing else is wanted, whatever anybody found meanwhile. */
    void become(UUID id, ChannelChange made) {
        write("", made, "wanted_at = null where id = ?", id);
    }

    private int write(String prefix, ChannelChange change, String rest, Object... values) {
        List<Object> all = new ArrayList<>(List.of(
                change.name(),
                change.place(),
                change.condition().map(ConditionCode::value).orElse(""),
                String.join("\n", change.targets()),
                change.overflows()));
        all.addAll(List.of(values));
        return sql.update(
                """
                update channels_channel set %1$sname = ?, %1$splace = ?, %1$scondition = ?, %1$stargets = ?,
                  %1$soverflows = ?, %2$s"""
                        .formatted(prefix, rest),
                all.toArray());
    }

    /**
     * What was wanted when it was looked at did not come about; it leads where the platform says.
     *
     * @return false if that was settled meanwhile
     */
    boolean leadTo(Channel looked, List<String> targets, boolean overflows) {
        return sql.update(
                        "update channels_channel set targets = ?, overflows = ?, wanted_at = null where id = ?"
                                + " and wanted_at is not distinct from ?",
                        String.join("\n", targets),
                        overflows,
                        looked.id(),
                        looked.wantedAt().orElse(null))
                == 1;
    }

    void keepLink(UUID id, String link) {
        sql.update("update channels_channel set link = ? where id = ?", link, id);
    }

    Optional<byte[]> picture(UUID id) {
        return sql.first(
                "select picture from channels_channel where id = ? and picture is not null",
                row -> row.getBytes(1),
                id);
    }

    void keepPicture(UUID id, byte[] picture) {
        sql.update("update channels_channel set picture = ? where id = ?", picture, id);
    }

    List<Channel> all() {
        return sql.query(COLUMNS + " order by standing = 'ENDED', made_at desc", ChannelRows::read);
    }

    Optional<Channel> find(UUID id) {
        return sql.first(COLUMNS + " where id = ?", ChannelRows::read, id);
    }

    Optional<Channel> find(AccountId account, String state) {
        return sql.first(COLUMNS + " where account = ? and state = ?", ChannelRows::read, account.toString(), state);
    }

    private static Channel read(ResultSet row) throws SQLException {
        return new Channel(
                row.getObject("id", UUID.class),
                AccountId.parse(row.getString("account")),
                row.getString("state"),
                CodeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("place"),
                condition(row.getString("condition")),
                Arrays.asList(row.getString("targets").split("\n")),
                row.getBoolean("overflows"),
                Standing.valueOf(row.getString("standing")),
                row.getString("link"),
                row.getString("made_by"),
                Sql.instant(row, "made_at"),
                Sql.moment(row, "ended_at"),
                Sql.moment(row, "wanted_at"));
    }

    private static Optional<ConditionCode> condition(String code) {
        return Optional.of(code).filter(one -> !one.isEmpty()).map(ConditionCode::new);
    }
}
