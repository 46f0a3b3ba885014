package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.group.GroupCounts;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.time.RealTime;

/**
 * Fetches the platform's own figures of yesterday's groups, once; it counts by owner and not by group.
 * Manual: developer.work.weixin.qq.com/document/path/92133.
 */
@ApplicationScoped
class CountGroups implements GroupCounts {

    private static final int OWNERS_AT_ONCE = 100;
    private static final int MOST = 1000;

    private final CorporationApi api;
    private final AccountBook accounts;
    private final Sql sql;
    private final Clock clock;

    CountGroups(CorporationApi api, AccountBook accounts, Sql sql, Clock clock) {
        this.api = api;
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    /** The platform's days are real ones, whatever time it is here. */
    void yesterday(WecomAccount account) {
        LocalDate day = LocalDate.ofInstant(RealTime.now(), clock.getZone()).minusDays(1);
        List<String> owners = notCounted(account, day);
        for (int from = 0; from < owners.size(); from += OWNERS_AT_ONCE) {
            count(account, day, owners.subList(from, Math.min(owners.size(), from + OWNERS_AT_ONCE)));
        }
    }

    @Override
    public List<OwnersDay> latest() {
        return sql.query(
                "select * from wecom_group_day d where day = (select max(day) from wecom_group_day l"
                        + " where l.account = d.account) order by account, owner",
                this::read);
    }

    private List<String> notCounted(WecomAccount account, LocalDate day) {
        return sql.query(
                "select distinct g.owner from wecom_group g where g.account = ? and g.owner <> '' and not g.is_gone"
                        + " and not exists (select 1 from wecom_group_day d where d.account = g.account"
                        + " and d.owner = g.owner and d.day = ?) order by 1",
                row -> row.getString(1),
                account.id().toString(),
                day);
    }

    private void count(WecomAccount account, LocalDate day, List<String> owners) {
        long begin = day.atStartOfDay(clock.getZone()).toEpochSecond();
        ObjectNode body = CorporationApi.object()
                .put("day_begin_time", begin)
                .put("day_end_time", begin)
                .put("offset", 0)
                .put("limit", MOST);
        var list = body.putObject("owner_filter").putArray("userid_list");
        owners.forEach(list::add);
        if (api.post(account.settings(), "externalcontact/groupchat/statistic", body) instanceof ApiAnswer.Well well) {
            well.body().path("items").forEach(item -> keep(account, day, item));
        }
    }

    private void keep(WecomAccount account, LocalDate day, JsonNode item) {
        JsonNode counted = item.path("data");
        sql.update(
                "insert into wecom_group_day (account, day, owner, groups, new_groups, spoken_in, members, new_members,"
                        + " who_spoke, messages) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                account.id().toString(),
                day,
                item.path("owner").asText(),
                counted.path("chat_total").asInt(),
                counted.path("new_chat_cnt").asInt(),
                counted.path("chat_has_msg").asInt(),
                counted.path("member_total").asInt(),
                counted.path("new_member_cnt").asInt(),
                counted.path("member_has_msg").asInt(),
                counted.path("msg_total").asInt());
    }

    private OwnersDay read(ResultSet row) throws SQLException {
        String account = row.getString("account");
        String owner = row.getString("owner");
        return new OwnersDay(
                account,
                row.getObject("day", LocalDate.class),
                nameOf(account, owner),
                row.getInt("groups"),
                row.getInt("spoken_in"),
                row.getInt("members"),
                row.getInt("new_members"),
                row.getInt("who_spoke"),
                row.getInt("messages"));
    }

    private String nameOf(String account, String owner) {
        return accounts.of(WecomAccount.PLATFORM).stream()
                .filter(settings -> settings.id().toString().equals(account))
                .findFirst()
                .flatMap((AccountSettings settings) -> settings.text("colleagues." + owner))
                .orElse(owner);
    }
}
