package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * Pictures by which people join groups. Each is made once and remembered: one whose id is lost cannot be managed any more.
 * Manual: developer.work.weixin.qq.com/document/path/92229.
 */
@ApplicationScoped
class JoinWays {

    private static final int LONGEST_STATE = 30;

    private final Ways ways;
    private final Sql sql;

    JoinWays(Ways ways, Sql sql) {
        this.ways = ways;
        this.sql = sql;
    }

    /** The address of the picture for one group, made at the first asking; empty if the platform will not. */
    Optional<String> pictureFor(WecomAccount account, String group) {
        Optional<String> known = sql.first(
                        "select join_picture from wecom_group where account = ? and group_key = ?",
                        row -> row.getString(1),
                        account.id().toString(),
                        group)
                .filter(picture -> !picture.isEmpty());
        return known.isPresent() ? known : make(account, group);
    }

    private Optional<String> make(WecomAccount account, String group) {
        Optional<String> way = way(account, group).or(() -> add(account, group));
        Optional<String> picture = way.flatMap(id -> ways.picture(account, CodeKind.JOIN_GROUP, id));
        picture.ifPresent(address -> remember(account, group, "join_picture", address));
        return picture;
    }

    private Optional<String> way(WecomAccount account, String group) {
        return sql.first(
                        "select join_way from wecom_group where account = ? and group_key = ?",
                        row -> row.getString(1),
                        account.id().toString(),
                        group)
                .filter(id -> !id.isEmpty());
    }

    private Optional<String> add(WecomAccount account, String group) {
        boolean overflows = account.settings().isOn("overflow-groups", true);
        ApiAnswer answer = ways.intoGroups(
                account, List.of(group), state(group), "", Optional.of("").filter(_ -> overflows));
        Optional<String> id = answer instanceof ApiAnswer.Well well
                ? Optional.of(well.body().path("config_id").asText("")).filter(one -> !one.isEmpty())
                : Optional.empty();
        id.ifPresent(one -> remember(account, group, "join_way", one));
        return id;
    }

    private void remember(WecomAccount account, String group, String column, String value) {
        sql.update(
                "insert into wecom_group (account, group_key, " + column + ") values (?, ?, ?)"
                        + " on conflict (account, group_key) do update set " + column + " = excluded." + column,
                account.id().toString(),
                group,
                value);
    }

    private static String state(String group) {
        String state = "group-" + group;
        return state.substring(0, Math.min(LONGEST_STATE, state.length()));
    }
}
