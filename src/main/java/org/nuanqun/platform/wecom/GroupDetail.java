package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A customer group as the platform describes it. Manual: developer.work.weixin.qq.com/document/path/92122. */
record GroupDetail(String key, String name, String owner, String version, List<OneMember> members) {

    private static final int STAFF = 1;

    /** {@code state}: the channel code of a join way, for those who came by one. */
    record OneMember(String key, boolean isStaff, String name, String state, Instant joinedAt) {}

    static GroupDetail of(JsonNode body) {
        JsonNode group = body.path("group_chat");
        List<OneMember> members = new ArrayList<>();
        group.path("member_list").forEach(member -> members.add(member(member)));
        return new GroupDetail(
                group.path("chat_id").asText(),
                group.path("name").asText(""),
                group.path("owner").asText(""),
                group.path("member_version").asText(""),
                List.copyOf(members));
    }

    private static OneMember member(JsonNode member) {
        String nickname = member.path("group_nickname").asText("");
        return new OneMember(
                member.path("userid").asText(),
                member.path("type").asInt() == STAFF,
                nickname.isEmpty() ? member.path("name").asText("") : nickname,
                member.path("state").asText(""),
                Instant.ofEpochSecond(member.path("join_time").asLong(0)));
    }
}
