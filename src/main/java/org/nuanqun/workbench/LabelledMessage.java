package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a JSON Lines file of messages: what was written, what it is said to be, and which slices it belongs to. */
record LabelledMessage(String id, String text, Optional<String> label, List<String> slices) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SLICES = List.of("source", "explicit", "cue", "kind");

    static List<LabelledMessage> in(Path file) throws IOException {
        List<LabelledMessage> messages = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                messages.add(of(JSON.readTree(line)));
            }
        }
        return messages;
    }

    private static LabelledMessage of(JsonNode row) {
        if (!row.hasNonNull("id") || !row.hasNonNull("text")) {
            throw new IllegalArgumentException("each line needs an id and a text; this has none: " + row.get("id"));
        }
        List<String> slices = SLICES.stream()
                .filter(row::hasNonNull)
                .map(name -> name + "=" + row.get(name).asText())
                .toList();
        return new LabelledMessage(
                row.get("id").asText(),
                row.get("text").asText(),
                Optional.ofNullable(row.get("label")).map(JsonNode::asText),
                slices);
    }
}
