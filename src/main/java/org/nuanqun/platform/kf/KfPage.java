package org.nuanqun.platform.kf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One page of what was said; an empty page may be followed by more. Manual: document/path/94670. */
record KfPage(String nextCursor, boolean hasMore, List<JsonNode> messages) {

    static final int FROM_CUSTOMER = 3;
    static final int FROM_COLLEAGUE = 5;
    static final String SESSION_MOVED = "session_status_change";

    static KfPage of(JsonNode body) {
        List<JsonNode> messages = new ArrayList<>();
        body.path("msg_list").forEach(messages::add);
        return new KfPage(
                body.path("next_cursor").asText(""), body.path("has_more").asInt(0) == 1, List.copyOf(messages));
    }

    /** Who wrote in it. */
    List<String> customers() {
        return messages.stream()
                .map(KfPage::customerOf)
                .filter(customer -> !customer.isEmpty())
                .distinct()
                .toList();
    }

    /** In an event the person stands inside. */
    static String customerOf(JsonNode message) {
        String outside = message.path("external_userid").asText("");
        return outside.isEmpty() ? message.path("event").path("external_userid").asText("") : outside;
    }

    /** Whether a line tells that a session began, passed on or ended in the platform's client. */
    static boolean isSessionMoved(JsonNode message) {
        return message.path("event").path("event_type").asText("").equals(SESSION_MOVED);
    }
}
