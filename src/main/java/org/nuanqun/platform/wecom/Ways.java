package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/**
 * The ways to a colleague and into a group, as the platform takes them: "contact way" and "join way".
 * Manual: developer.work.weixin.qq.com/document/path/92228 and 92229.
 */
@ApplicationScoped
class Ways {

    private static final int AS_PICTURE = 2;
    private static final int PAGE = 1000;
    private static final int ONE_COLLEAGUE = 1;
    private static final int SEVERAL_COLLEAGUES = 2;
    private static final int LONGEST_REMARK = 30;
    private static final int LONGEST_GROUP_NAME = 40;

    private final CorporationApi api;

    Ways(CorporationApi api) {
        this.api = api;
    }

    ApiAnswer toColleagues(WecomAccount account, List<String> colleagues, String state, String remark) {
        ObjectNode body = colleagues(account, colleagues, state, remark)
                .put("type", colleagues.size() == 1 ? ONE_COLLEAGUE : SEVERAL_COLLEAGUES)
                .put("scene", AS_PICTURE);
        return api.post(account.settings(), "externalcontact/add_contact_way", body);
    }

    /** @param overflow what further groups are called when all are full; without it there are none */
    ApiAnswer intoGroups(
            WecomAccount account, List<String> groups, String state, String remark, Optional<String> overflow) {
        return api.post(
                account.settings(), "externalcontact/groupchat/add_join_way", groups(groups, state, remark, overflow));
    }

    /** Replaces whom it leads to. The platform keeps whether it is for one colleague or for several. */
    ApiAnswer leadToColleagues(WecomAccount account, String way, List<String> colleagues, String state, String remark) {
        ObjectNode body = colleagues(account, colleagues, state, remark).put("config_id", way);
        return api.post(account.settings(), "externalcontact/update_contact_way", body);
    }

    /** Replaces everything. */
    ApiAnswer leadIntoGroups(
            WecomAccount account,
            String way,
            List<String> groups,
            String state,
            String remark,
            Optional<String> overflow) {
        return api.post(
                account.settings(),
                "externalcontact/groupchat/update_join_way",
                groups(groups, state, remark, overflow).put("config_id", way));
    }

    private static ObjectNode colleagues(WecomAccount account, List<String> colleagues, String state, String remark) {
        ObjectNode body = CorporationApi.object()
                .put("remark", cut(remark, LONGEST_REMARK))
                .put("skip_verify", account.settings().isOn("skip-verify", true))
                .put("state", state);
        all(body.putArray("user"), colleagues);
        return body;
    }

    private static ObjectNode groups(List<String> groups, String state, String remark, Optional<String> overflow) {
        ObjectNode body = CorporationApi.object()
                .put("scene", AS_PICTURE)
                .put("remark", cut(remark, LONGEST_REMARK))
                .put("auto_create_room", overflow.isPresent() ? 1 : 0)
                .put("state", state);
        overflow.filter(name -> !name.isBlank())
                .ifPresent(name -> body.put("room_base_name", cut(name, LONGEST_GROUP_NAME)));
        all(body.putArray("chat_id_list"), groups);
        return body;
    }

    ApiAnswer get(WecomAccount account, CodeKind kind, String way) {
        return api.post(
                account.settings(),
                kind == CodeKind.JOIN_GROUP
                        ? "externalcontact/groupchat/get_join_way"
                        : "externalcontact/get_contact_way",
                CorporationApi.object().put("config_id", way));
    }

    /** A page of the ids of ways to colleagues made between two moments; ways into groups are in no list. */
    ApiAnswer list(WecomAccount account, Instant from, Instant until, String cursor) {
        ObjectNode body = CorporationApi.object()
                .put("start_time", from.getEpochSecond())
                .put("end_time", until.getEpochSecond())
                .put("limit", PAGE);
        if (!cursor.isEmpty()) {
            body.put("cursor", cursor);
        }
        return api.post(account.settings(), "externalcontact/list_contact_way", body);
    }

    /** What was asked for, in the answer. */
    static JsonNode way(CodeKind kind, ApiAnswer.Well well) {
        return well.body().path(kind == CodeKind.JOIN_GROUP ? "join_way" : "contact_way");
    }

    /** Where the picture is; empty if the platform does not say. */
    Optional<String> picture(WecomAccount account, CodeKind kind, String way) {
        return get(account, kind, way) instanceof ApiAnswer.Well well
                ? Optional.of(way(kind, well).path("qr_code").asText("")).filter(address -> !address.isEmpty())
                : Optional.empty();
    }

    ApiAnswer delete(WecomAccount account, CodeKind kind, String way) {
        return api.post(
                account.settings(),
                kind == CodeKind.JOIN_GROUP
                        ? "externalcontact/groupchat/del_join_way"
                        : "externalcontact/del_contact_way",
                CorporationApi.object().put("config_id", way));
    }

    private static void all(ArrayNode list, List<String> keys) {
        keys.forEach(list::add);
    }

    private static String cut(String words, int longest) {
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(longest, words.codePointCount(0, words.length()))));
    }
}
