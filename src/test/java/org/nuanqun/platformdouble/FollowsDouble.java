package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose customer somebody is, since when and by which code, in pages. A customer who deleted a colleague still stands there. */
final class FollowsDouble {

    private static final int ASSIGNED = 202;
    private static final int BY_CODE = 1;

    private final DoubleClock clock;
    private final Map<Pair, ObjectNode> follows = new LinkedHashMap<>();
    private final Set<String> unlicensed = new HashSet<>();
    private int pageSize = 100;

    private record Pair(String customer, String colleague) {}

    FollowsDouble(DoubleClock clock) {
        this.clock = clock;
    }

    void pages(int size) {
        pageSize = size;
    }

    void hasNoLicence(String colleague) {
        unlicensed.add(colleague);
    }

    void met(String customer, String colleague, String state) {
        follow(customer, colleague, state, BY_CODE);
    }

    void passed(String customer, String giver, String taker) {
        parted(customer, giver);
        follow(customer, taker, "", ASSIGNED);
    }

    void parted(String customer, String colleague) {
        follows.remove(new Pair(customer, colleague));
    }

    private void follow(String customer, String colleague, String state, int way) {
        follows.put(
                new Pair(customer, colleague),
                Call.JSON
                        .createObjectNode()
                        .put("userid", colleague)
                        .put("createtime", clock.now().getEpochSecond())
                        .put("state", state)
                        .put("add_way", way));
    }

    JsonNode byUser(Call call) {
        List<Pair> asked = follows.keySet().stream()
                .filter(pair -> call.texts("userid_list").contains(pair.colleague()))
                .filter(pair -> !unlicensed.contains(pair.colleague()))
                .toList();
        List<String> unshown =
                call.texts("userid_list").stream().filter(unlicensed::contains).toList();
        if (unshown.size() == call.texts("userid_list").size()) {
            return Call.error(701008);
        }
        if (asked.isEmpty() && unshown.isEmpty()) {
            return Call.error(84061);
        }
        int limit = Math.min(pageSize, call.body().path("limit").asInt(50));
        int from = call.text("cursor").isEmpty() ? 0 : Integer.parseInt(call.text("cursor"));
        int to = Math.min(asked.size(), from + limit);
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("external_contact_list");
        for (Pair pair : asked.subList(Math.min(from, to), to)) {
            ObjectNode one = list.addObject();
            one.putObject("external_contact")
                    .put("external_userid", pair.customer())
                    .put("name", "客户" + pair.customer())
                    .put("type", 1);
            one.set("follow_info", follows.get(pair));
        }
        if (!unshown.isEmpty()) {
            unshown.forEach(answer.putObject("fail_info").putArray("unlicensed_userid_list")::add);
        }
        return answer.put("next_cursor", to < asked.size() ? String.valueOf(to) : "");
    }
}
