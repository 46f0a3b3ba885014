package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who has whom as a customer, the corporation's tags, and which colleague put which of them on whom. */
final class TagsDouble {

    private static final int LONGEST_NAME = 30;

    private record Tag(String id, String group, String name) {}

    private final DoubleClock clock;
    private final Map<String, Tag> tags = new LinkedHashMap<>();

    /** Customer to colleague to the ids of tags. */
    private final Map<String, Map<String, Set<String>>> relations = new TreeMap<>();

    private int count;
    private int most = 10_000;

    TagsDouble(DoubleClock clock) {
        this.clock = clock;
    }

    void allow(int most) {
        this.most = most;
    }

    void met(String customer, String colleague) {
        relations.computeIfAbsent(customer, key -> new TreeMap<>()).putIfAbsent(colleague, new TreeSet<>());
    }

    void parted(String customer, String colleague) {
        relations.getOrDefault(customer, new TreeMap<>()).remove(colleague);
    }

    boolean isKnown(String customer) {
        return relations.containsKey(customer);
    }

    boolean has(String customer, String colleague) {
        return colleaguesOf(customer).contains(colleague);
    }

    Set<String> colleaguesOf(String customer) {
        return relations.getOrDefault(customer, Map.of()).keySet();
    }

    List<String> customersOf(String colleague) {
        return relations.entrySet().stream()
                .filter(one -> one.getValue().containsKey(colleague))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In the client; a name that is no tag yet becomes one. */
    void putByHand(String customer, String colleague, String name) {
        Tag tag = named("随手", name).orElseGet(() -> add("随手", name));
        relations.get(customer).get(colleague).add(tag.id());
    }

    /** Somebody deletes it in the corporation's own pages. */
    String delete(String name) {
        Tag tag = tags.values().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        remove(tag.id());
        return tag.id();
    }

    Set<String> on(String customer, String colleague) {
        Set<String> names = new TreeSet<>();
        relations
                .getOrDefault(customer, Map.of())
                .getOrDefault(colleague, Set.of())
                .forEach(id -> names.add(tags.get(id).name()));
        return names;
    }

    JsonNode answer(String name, Call call) {
        return switch (name) {
            case "get" -> customer(call.query("external_userid"));
            case "get_corp_tag_list" -> list();
            case "add_corp_tag" -> add(call);
            case "edit_corp_tag" -> edit(call);
            case "del_corp_tag" -> {
                call.texts("tag_id").forEach(this::remove);
                yield Call.ok();
            }
            case "mark_tag" -> mark(call);
            default -> Call.error(48002);
        };
    }

    private JsonNode customer(String customer) {
        Map<String, Set<String>> followers = relations.getOrDefault(customer, Map.of());
        if (followers.isEmpty()) {
            return Call.error(84061);
        }
        ObjectNode answer = Call.ok();
        answer.putObject("external_contact").put("external_userid", customer).put("type", 1);
        ArrayNode list = answer.putArray("follow_user");
        followers.forEach((colleague, ids) -> {
            ArrayNode on = list.addObject()
                    .put("userid", colleague)
                    .put("createtime", clock.now().getEpochSecond())
                    .putArray("tags");
            ids.forEach(id -> on.addObject()
                    .put("group_name", tags.get(id).group())
                    .put("tag_name", tags.get(id).name())
                    .put("tag_id", id)
                    .put("type", 1));
        });
        return answer;
    }

    private JsonNode list() {
        ObjectNode answer = Call.ok();
        ArrayNode groups = answer.putArray("tag_group");
        tags.values().stream().map(Tag::group).distinct().forEach(group -> groups.add(described(group)));
        return answer;
    }

    /** A known name of a group means that group; a known tag in it is that tag. */
    private JsonNode add(Call call) {
        String group = call.text("group_name");
        if (call.body().path("tag").isEmpty() || group.isEmpty()) {
            return Call.error(40058);
        }
        for (JsonNode wanted : call.body().path("tag")) {
            String name = wanted.path("name").asText();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                return Call.error(40058);
            }
            if (named(group, name).isEmpty() && tags.size() >= most) {
                return Call.error(40126);
            }
            named(group, name).orElseGet(() -> add(group, name));
        }
        return Call.ok().<JsonNode>set("tag_group", described(group));
    }

    private JsonNode edit(Call call) {
        Tag old = tags.get(call.text("id"));
        if (old == null) {
            return Call.error(40068);
        }
        if (named(old.group(), call.text("name")).isPresent()) {
            return Call.error(40071);
        }
        tags.put(old.id(), new Tag(old.id(), old.group(), call.text("name")));
        return Call.ok();
    }

    private JsonNode mark(Call call) {
        Set<String> on =
                relations.getOrDefault(call.text("external_userid"), Map.of()).get(call.text("userid"));
        if (on == null) {
            return Call.error(84061);
        }
        if (!tags.keySet().containsAll(call.texts("add_tag")) || !tags.keySet().containsAll(call.texts("remove_tag"))) {
            return Call.error(40068);
        }
        on.addAll(call.texts("add_tag"));
        call.texts("remove_tag").forEach(on::remove);
        return Call.ok();
    }

    private ObjectNode described(String group) {
        ObjectNode described =
                Call.JSON.createObjectNode().put("group_name", group).put("group_id", "g-" + group);
        ArrayNode list = described.putArray("tag");
        tags.values().stream()
                .filter(tag -> tag.group().equals(group))
                .forEach(tag -> list.addObject().put("id", tag.id()).put("name", tag.name()));
        return described;
    }

    private Optional<Tag> named(String group, String name) {
        return tags.values().stream()
                .filter(tag -> tag.group().equals(group) && tag.name().equals(name))
                .findFirst();
    }

    private Tag add(String group, String name) {
        Tag tag = new Tag("et" + ++count, group, name);
        tags.put(tag.id(), tag);
        return tag;
    }

    private void remove(String id) {
        tags.remove(id);
        relations.values().forEach(colleagues -> colleagues.values().forEach(ids -> ids.remove(id)));
    }
}
