package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Customers and groups that pass from one colleague to another; the customer has a day to say no, and twice is enough. */
final class HandoverDouble {

    private static final int WAITS = 2;
    private static final int DONE = 1;
    private static final int SAID_NO = 3;
    private static final int MOST_TIMES = 2;
    private static final int MOST_AT_ONCE = 100;

    private record Pair(String giver, String taker) {}

    private final TagsDouble relations;
    private final FollowsDouble follows;
    private final Map<String, CustomerGroup> groups;
    private final Map<Pair, Map<String, Integer>> asked = new LinkedHashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    HandoverDouble(TagsDouble relations, FollowsDouble follows, Map<String, CustomerGroup> groups) {
        this.follows = follows;
        this.relations = relations;
        this.groups = groups;
    }

    void leaves(String colleague) {
        left.add(colleague);
    }

    boolean hasLeft(String colleague) {
        return left.contains(colleague);
    }

    /** The customer decides; her old colleague, whom she had until then, is said where she said yes. */
    List<String> decides(String customer, boolean isYes) {
        return asked.entrySet().stream()
                .filter(one -> Integer.valueOf(WAITS).equals(one.getValue().get(customer)))
                .map(one -> {
                    one.getValue().put(customer, isYes ? DONE : SAID_NO);
                    if (isYes) {
                        relations.parted(customer, one.getKey().giver());
                        relations.met(customer, one.getKey().taker());
                        follows.passed(
                                customer, one.getKey().giver(), one.getKey().taker());
                    }
                    return one.getKey().giver();
                })
                .toList();
    }

    JsonNode answer(String name, Call call) {
        return switch (name) {
            case "list" -> customersOf(call.query("userid"));
            case "transfer_customer" -> customers(call, false);
            case "resigned/transfer_customer" -> customers(call, true);
            case "transfer_result", "resigned/transfer_result" -> result(call);
            case "groupchat/transfer" -> groups(call, true);
            case "groupchat/onjob_transfer" -> groups(call, false);
            default -> Call.error(48002);
        };
    }

    private JsonNode customersOf(String colleague) {
        List<String> all = relations.customersOf(colleague);
        if (all.isEmpty()) {
            return Call.error(84061);
        }
        ObjectNode answer = Call.ok();
        all.forEach(answer.putArray("external_userid")::add);
        return answer;
    }

    private JsonNode customers(Call call, boolean hasLeft) {
        String giver = call.text("handover_userid");
        String taker = call.text("takeover_userid");
        if (!WaysDouble.COLLEAGUES.contains(taker) || left.contains(taker)) {
            return Call.error(40003);
        }
        if (hasLeft != left.contains(giver) || call.texts("external_userid").size() > MOST_AT_ONCE) {
            return Call.error(40098);
        }
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("customer");
        call.texts("external_userid").forEach(customer -> list.addObject()
                .put("external_userid", customer)
                .put("errcode", taken(giver, taker, customer)));
        return answer;
    }

    private int taken(String giver, String taker, String customer) {
        if (!relations.customersOf(giver).contains(customer)) {
            return 40096;
        }
        if (times.merge(customer, 1, Integer::sum) > MOST_TIMES) {
            return 40128;
        }
        asked.computeIfAbsent(new Pair(giver, taker), key -> new LinkedHashMap<>())
                .put(customer, WAITS);
        return 0;
    }

    private JsonNode result(Call call) {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray("customer");
        asked.getOrDefault(new Pair(call.text("handover_userid"), call.text("takeover_userid")), Map.of())
                .forEach((customer, status) ->
                        list.addObject().put("external_userid", customer).put("status", status));
        return answer.put("next_cursor", "");
    }

    private JsonNode groups(Call call, boolean hasLeft) {
        ObjectNode answer = Call.ok();
        ArrayNode failed = answer.putArray("failed_chat_list");
        for (String key : call.texts("chat_id_list")) {
            CustomerGroup group = groups.get(key);
            int code = group == null ? 90501 : hasLeft != left.contains(group.owner()) ? 90500 : 0;
            if (code == 0) {
                group.owner(call.text("new_owner"));
            } else {
                failed.addObject().put("chat_id", key).put("errcode", code).put("errmsg", "refused");
            }
        }
        return answer;
    }
}
