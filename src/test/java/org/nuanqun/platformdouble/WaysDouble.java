package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Contact ways and join ways: what they lead to, their limits, and that a deleted one leads nowhere. */
final class WaysDouble {

    static final Set<String> COLLEAGUES = Set.of("zhangsan", "lisi", "wangwu");

    private static final int MOST_COLLEAGUES = 100;
    private static final int MOST_GROUPS = 5;
    private static final int LONGEST_STATE = 30;

    /** Which of the codes of a contact way stands for an unknown id no page says. */
    private static final int NO_SUCH_WAY = 41043;

    private final Map<String, ObjectNode> ways = new LinkedHashMap<>();
    private final String pictures;
    private int count;
    private int most = 500_000;

    /** @param pictures the address below which the pictures are */
    WaysDouble(String pictures) {
        this.pictures = pictures;
    }

    void allow(int most) {
        this.most = most;
    }

    JsonNode answer(String call, Call asked) {
        boolean isGroup = call.startsWith("groupchat/");
        String name = isGroup ? "join_way" : "contact_way";
        return switch (call.replaceFirst("^groupchat/", "").replace("_" + name, "")) {
            case "add" -> isGroup ? addJoin(asked) : addContact(asked);
            case "get" -> get(asked.text("config_id"), isGroup, name);
            case "list" -> list(isGroup, name);
            case "update" -> update(asked, isGroup);
            case "del" ->
                known(asked.text("config_id"), isGroup).isEmpty()
                        ? Call.error(NO_SUCH_WAY)
                        : gone(asked.text("config_id"));
            default -> Call.error(48002);
        };
    }

    /** The way that carries the state, if it was not deleted. */
    Optional<ObjectNode> by(String state) {
        return ways.values().stream()
                .filter(way -> way.path("state").asText().contentEquals(state))
                .findFirst();
    }

    List<ObjectNode> all() {
        return List.copyOf(ways.values());
    }

    private JsonNode addContact(Call call) {
        List<String> users = call.texts("user");
        boolean isOne = call.body().path("type").asInt() == 1;
        if (users.size() > MOST_COLLEAGUES) {
            return Call.error(41041);
        }
        if (isOne ? users.size() != 1 : users.isEmpty()) {
            return Call.error(41037);
        }
        return users.stream().allMatch(COLLEAGUES::contains)
                ? add(call, false).put("qr_code", pictures + "way-" + count)
                : Call.error(41054);
    }

    private JsonNode addJoin(Call call) {
        return call.texts("chat_id_list").size() > MOST_GROUPS
                ? Call.error(41091)
                : call.texts("chat_id_list").isEmpty() ? Call.error(40058) : add(call, true);
    }

    private ObjectNode add(Call call, boolean isGroup) {
        if (ways.size() >= most) {
            return Call.error(41045);
        }
        if (call.text("state").length() > LONGEST_STATE) {
            return Call.error(40058);
        }
        String id = "way-" + ++count;
        ObjectNode way = call.body().deepCopy();
        ways.put(id, way.put("config_id", id).put("qr_code", pictures + id).put("is_group", isGroup));
        return Call.ok().put("config_id", id);
    }

    private JsonNode get(String id, boolean isGroup, String name) {
        return known(id, isGroup)
                .map(way -> Call.ok().<JsonNode>set(name, way))
                .orElseGet(() -> Call.error(NO_SUCH_WAY));
    }

    private JsonNode list(boolean isGroup, String name) {
        ObjectNode answer = Call.ok();
        ArrayNode list = answer.putArray(name);
        ways.values().stream()
                .filter(way -> way.path("is_group").asBoolean() == isGroup)
                .forEach(way ->
                        list.addObject().put("config_id", way.path("config_id").asText()));
        return answer;
    }

    /** Who is for one colleague stays so. */
    private JsonNode update(Call call, boolean isGroup) {
        Optional<ObjectNode> known = known(call.text("config_id"), isGroup);
        boolean isOne = known.filter(way -> way.path("type").asInt() == 1).isPresent();
        if (call.texts("chat_id_list").size() > MOST_GROUPS) {
            return Call.error(41091);
        }
        if (isOne && call.texts("user").size() != 1 || call.texts("user").size() > MOST_COLLEAGUES) {
            return Call.error(isOne ? 41037 : 41041);
        }
        if (!COLLEAGUES.containsAll(call.texts("user"))) {
            return Call.error(41054);
        }
        known.ifPresent(way -> call.body().properties().forEach(field -> way.set(field.getKey(), field.getValue())));
        return known.isPresent() ? Call.ok() : Call.error(NO_SUCH_WAY);
    }

    private JsonNode gone(String id) {
        ways.remove(id);
        return Call.ok();
    }

    private Optional<ObjectNode> known(String id, boolean isGroup) {
        return Optional.ofNullable(ways.get(id))
                .filter(way -> way.path("is_group").asBoolean() == isGroup);
    }
}
