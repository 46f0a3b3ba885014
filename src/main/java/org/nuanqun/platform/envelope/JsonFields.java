package org.nuanqun.platform.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads JSON from strangers, as the same fields that XML gives; a list is a field repeated. */
public final class JsonFields {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(1024 * 1024)
                            .maxDocumentLength(2L * 1024 * 1024)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFields() {}

    /** @throws Unreadable unless it is one JSON object */
    public static Fields read(byte[] body) {
        return of(tree(body));
    }

    /** @throws Unreadable unless it is one JSON object */
    public static JsonNode tree(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node == null || !node.isObject()) {
                throw new Unreadable("not a JSON object");
            }
            return node;
        } catch (IOException e) {
            throw new Unreadable("not JSON", e);
        }
    }

    public static Fields of(JsonNode object) {
        Fields fields = new Fields("");
        fill(fields, object);
        return fields;
    }

    private static void fill(Fields into, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(one -> put(into, one.getKey(), one.getValue()));
        } else if (!node.isNull()) {
            into.say(node.asText());
        }
    }

    private static void put(Fields into, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> fill(into.add(new Fields(name)), item));
        } else {
            fill(into.add(new Fields(name)), value);
        }
    }
}
