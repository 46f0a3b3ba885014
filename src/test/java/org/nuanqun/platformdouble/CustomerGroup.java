package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A customer group with a version that changes whenever its members do. */
final class CustomerGroup {

    private final String key;
    private final String name;
    private String owner;
    private final int size;
    private final Map<String, ObjectNode> members = new LinkedHashMap<>();
    private int version = 1;

    /** How it was described since when, for a detail that lags behind. */
    private final NavigableMap<Instant, ObjectNode> described = new TreeMap<>();

    CustomerGroup(String key, String name, String owner, int size, Instant now) {
        this.key = key;
        this.name = name;
        this.owner = owner;
        this.size = size;
        members.put(
                owner,
                Call.JSON.createObjectNode().put("userid", owner).put("type", 1).put("name", owner));
        described.put(now, described());
    }

    String key() {
        return key;
    }

    void join(String member, String nickname, String state, Instant at) {
        if (members.size() >= size) {
            throw new IllegalStateException("the group " + key + " is full");
        }
        members.put(
                member,
                Call.JSON
                        .createObjectNode()
                        .put("userid", member)
                        .put("type", 2)
                        .put("join_time", at.getEpochSecond())
                        .put("join_scene", 3)
                        .put("state", state)
                        .put("name", nickname));
        version++;
        described.put(at, described());
    }

    boolean hasRoom() {
        return members.size() < size;
    }

    int size() {
        return members.size();
    }

    String name() {
        return name;
    }

    String owner() {
        return owner;
    }

    void owner(String taker) {
        owner = taker;
        version++;
        described.replaceAll((_, one) -> one.put("owner", taker).put("member_version", version()));
    }

    void leave(String member, Instant at) {
        members.remove(member);
        version++;
        described.put(at, described());
    }

    String version() {
        return "v" + version;
    }

    /** As it was at that time. */
    ObjectNode described(Instant at) {
        return Optional.ofNullable(described.floorEntry(at))
                .map(Map.Entry::getValue)
                .orElseGet(() -> described.firstEntry().getValue())
                .deepCopy();
    }

    private ObjectNode described() {
        ObjectNode group = Call.JSON
                .createObjectNode()
                .put("chat_id", key)
                .put("name", name)
                .put("owner", owner)
                .put("member_version", version());
        ArrayNode list = group.putArray("member_list");
        members.values().forEach(list::add);
        return group;
    }
}
