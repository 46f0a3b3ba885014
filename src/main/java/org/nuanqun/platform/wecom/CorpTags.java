package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.vocabulary.AccountId;

/**
 * The corporation's tags in a group of our own: found by name, made where there is none.
 * Manual: developer.work.weixin.qq.com/document/path/92117.
 */
@ApplicationScoped
class CorpTags {

    private static final String OUR_GROUP = "暖群";

    private final CorporationApi api;
    private final Sql sql;

    CorpTags(CorporationApi api, Sql sql) {
        this.api = api;
        this.sql = sql;
    }

    /** An id, or why there is none. */
    sealed interface Found {

        record Id(String id) implements Found {}

        record None(ApiAnswer.Failed why) implements Found {}
    }

    Found idOf(WecomAccount account, String name) {
        Optional<String> known = sql.first(
                "select id from wecom_tag where account = ? and name = ?",
                row -> row.getString(1),
                account.id().toString(),
                name);
        return known.<Found>map(Found.Id::new).orElseGet(() -> found(account, name));
    }

    /** What we believed of tags is no longer so. */
    void forget(AccountId account) {
        sql.update("delete from wecom_tag where account = ?", account.toString());
    }

    private Found found(WecomAccount account, String name) {
        return switch (api.post(account.settings(), "externalcontact/get_corp_tag_list", CorporationApi.object())) {
            case ApiAnswer.Failed failed -> new Found.None(failed);
            case ApiAnswer.Well well ->
                StreamSupport.stream(well.body().path("tag_group").spliterator(), false)
                        .filter(group -> group.path("group_name").asText().contentEquals(group(account)))
                        .flatMap(group -> in(group, name).stream())
                        .findFirst()
                        .map(id -> remembered(account, name, id))
                        .orElseGet(() -> made(account, name));
        };
    }

    private Found made(WecomAccount account, String name) {
        ObjectNode body = CorporationApi.object().put("group_name", group(account));
        body.putArray("tag").addObject().put("name", name);
        return switch (api.post(account.settings(), "externalcontact/add_corp_tag", body)) {
            case ApiAnswer.Failed failed -> new Found.None(failed);
            case ApiAnswer.Well well ->
                in(well.body().path("tag_group"), name)
                        .map(id -> remembered(account, name, id))
                        .orElseGet(() -> new Found.None(
                                new ApiAnswer.Failed(0, new DeliveryOutcome.Unknown("the platform gave no id"))));
        };
    }

    private static Optional<String> in(JsonNode group, String name) {
        return StreamSupport.stream(group.path("tag").spliterator(), false)
                .filter(tag -> tag.path("name").asText().contentEquals(name)
                        && !tag.path("deleted").asBoolean(false))
                .map(tag -> tag.path("id").asText(""))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private Found remembered(WecomAccount account, String name, String id) {
        sql.update(
                "insert into wecom_tag (account, name, id) values (?, ?, ?)"
                        + " on conflict (account, name) do update set id = excluded.id",
                account.id().toString(),
                name,
                id);
        return new Found.Id(id);
    }

    private static String group(WecomAccount account) {
        return account.settings().text("tag-group", OUR_GROUP);
    }
}
