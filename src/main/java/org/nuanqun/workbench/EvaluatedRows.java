package org.nuanqun.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was understood of each row, in the order of the input, to be written as JSON Lines. */
final class EvaluatedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** @param fields name, value, name, value, in the order they are to be written */
    void add(Object... fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            row.put((String) fields[i], fields[i + 1]);
        }
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            lines.add(JSON.writeValueAsString(row));
        }
        Files.write(file, lines);
    }
}
