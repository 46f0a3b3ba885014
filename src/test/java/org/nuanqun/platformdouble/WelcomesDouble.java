package org.nuanqun.platformdouble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Group welcome templates: a hundred at most, and only the own ones may be touched. */
final class WelcomesDouble {

    private static final int LONGEST = 3000;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private int most = 100;
    private int count;

    void allow(int most) {
        this.most = most;
    }

    JsonNode answer(String act, Call call) {
        String text = call.body().path("text").path("content").asText("");
        String key = call.text("template_id");
        if (!act.equals("add") && !texts.containsKey(key)) {
            return Call.error(41058);
        }
        if ((act.equals("add") || act.equals("edit")) && text.isEmpty()) {
            return Call.error(40058);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Call.error(45002);
        }
        return switch (act) {
            case "add" -> add(text);
            case "edit" -> edit(key, text);
            case "get" -> get(key);
            case "del" -> gone(key);
            default -> Call.error(48002);
        };
    }

    /** What somebody who joins a group reads to whom this was applied. */
    Optional<String> said(String template, String name) {
        return Optional.ofNullable(texts.get(template)).map(text -> text.replace("%NICKNAME%", name));
    }

    Optional<String> latest() {
        return texts.keySet().stream().reduce((_, later) -> later);
    }

    private JsonNode add(String text) {
        if (texts.size() >= most) {
            return Call.error(41055);
        }
        String key = "template-" + ++count;
        texts.put(key, text);
        return Call.ok().put("template_id", key);
    }

    private JsonNode edit(String key, String text) {
        texts.put(key, text);
        return Call.ok();
    }

    private JsonNode get(String key) {
        ObjectNode answer = Call.ok();
        answer.putObject("text").put("content", texts.get(key));
        return answer;
    }

    private JsonNode gone(String key) {
        texts.remove(key);
        return Call.ok();
    }
}
