package org.nuanqun.console.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Reads what a line or a ticket rests on, as the judgement wrote it down. */
@Singleton
class Evidences {

    private final ObjectMapper json;

    Evidences(ObjectMapper json) {
        this.json = json;
    }

    /** The words that decided. */
    List<String> words(String detail) {
        List<String> found = new ArrayList<>();
        collect(read(detail), found);
        return found;
    }

    /** The source an answer names; the detail itself where it is a plain sentence. */
    String source(String detail) {
        JsonNode node = read(detail);
        return node.isMissingNode() ? detail : node.path("source").asText("");
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isArray()) {
            node.forEach(one -> collect(one, found));
        } else if (node.isObject()) {
            if (node.path("words").isTextual()) {
                found.add(node.path("words").asText());
            }
            collect(node.path("evidence"), found);
        }
    }

    private JsonNode read(String detail) {
        boolean isJson = detail.startsWith("{") || detail.startsWith("[");
        try {
            return isJson ? json.readTree(detail) : json.missingNode();
        } catch (JsonProcessingException e) {
            return json.missingNode();
        }
    }
}
