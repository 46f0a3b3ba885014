package org.nuanqun.platform.wecom;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.platform.corporation.CorporationApi;
import org.nuanqun.platform.manners.ApiAnswer;

/** What a corporation has of a code. */
@ApplicationScoped
class SeeWays {

    /** The platform's clock and ours may differ, and it may have taken its time. */
    private static final Duration AROUND = Duration.ofHours(1);

    private static final int ONE_COLLEAGUE = 1;
    private static final String FOR_ONE = "这个码建的时候只给一位同事，平台不让改成多位，请另建一个（made for one colleague; the"
            + " platform keeps it so, make another for several）";
    private static final CodeSeen NO_LIST =
            new CodeSeen.Unseen("平台没有列出入群码的接口，找不回来；请另建一个（the platform lists no codes for groups, make another）");

    private final Ways ways;

    SeeWays(Ways ways) {
        this.ways = ways;
    }

    CodeSeen look(WecomAccount account, CodeKind kind, String key) {
        return switch (ways.get(account, kind, key)) {
            case ApiAnswer.Failed failed -> new CodeSeen.Unseen(CorporationApi.words(failed));
            case ApiAnswer.Well well -> read(key, kind, Ways.way(kind, well));
        };
    }

    /** Why it cannot lead to more than one colleague, which is decided when it is made; or why the platform does not say. */
    Optional<String> objectionToSeveral(WecomAccount account, String key) {
        return switch (ways.get(account, CodeKind.ADD_COLLEAGUE, key)) {
            case ApiAnswer.Failed failed -> Optional.of(CorporationApi.words(failed));
            case ApiAnswer.Well well ->
                Optional.of(FOR_ONE)
                        .filter(_ -> Ways.way(CodeKind.ADD_COLLEAGUE, well)
                                        .path("type")
                                        .asInt()
                                == ONE_COLLEAGUE);
        };
    }

    CodeSeen lookFor(WecomAccount account, CodeKind kind, String state, Instant madeAt) {
        if (kind == CodeKind.JOIN_GROUP) {
            return NO_LIST;
        }
        String cursor = "";
        do {
            ApiAnswer answer = ways.list(account, madeAt.minus(AROUND), madeAt.plus(AROUND), cursor);
            if (!(answer instanceof ApiAnswer.Well page)) {
                return new CodeSeen.Unseen(CorporationApi.words((ApiAnswer.Failed) answer));
            }
            for (String key : keys(page.body())) {
                CodeSeen seen = look(account, kind, key);
                boolean isIt =
                        seen instanceof CodeSeen.There there && there.state().contentEquals(state);
                if (isIt || seen instanceof CodeSeen.Unseen) {
                    return seen;
                }
            }
            cursor = page.body().path("next_cursor").asText("");
        } while (!cursor.isEmpty());
        return new CodeSeen.Nowhere();
    }

    private static List<String> keys(JsonNode page) {
        List<String> keys = new ArrayList<>();
        page.path("contact_way").forEach(one -> keys.add(one.path("config_id").asText()));
        return keys;
    }

    private static CodeSeen.There read(String key, CodeKind kind, JsonNode way) {
        boolean isGroup = kind == CodeKind.JOIN_GROUP;
        List<String> targets = new ArrayList<>();
        way.path(isGroup ? "chat_id_list" : "user").forEach(one -> targets.add(one.asText()));
        return new CodeSeen.There(
                key,
                way.path("state").asText(""),
                way.path("remark").asText(""),
                targets,
                isGroup && way.path("auto_create_room").asInt(0) == 1);
    }
}
