package org.nuanqun.scripts;

import java.util.List;

/** A Markdown lesson: fields between two lines of dashes, the text, and after a heading its simpler form. */
record FrontMatter(String content) {

    private static final String FENCE = "---";
    private static final String SIMPLER = "## 简单说";

    void into(ScriptFile file, Faults faults) {
        List<String> lines = content.lines().toList();
        int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf(FENCE) + 1;
        if (lines.isEmpty() || !lines.getFirst().equals(FENCE) || end == 0) {
            faults.add(
                    file.name(),
                    1,
                    "the lesson does not begin with its fields",
                    "begin with a line '---', then title, day and sources, then a line '---', then the text");
            return;
        }
        file.parse(String.join("\n", lines.subList(1, end)), 1, faults);
        int simpler = lines.indexOf(SIMPLER);
        int last = simpler < 0 ? lines.size() : simpler;
        file.put("text", joined(lines, end + 1, last), firstWritten(lines, end + 1));
        if (simpler > end) {
            file.put("simpler", joined(lines, simpler + 1, lines.size()), firstWritten(lines, simpler + 1));
        }
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(Math.min(from, to), to)).strip();
    }

    private static int firstWritten(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() - 1 && lines.get(line).isBlank()) {
            line++;
        }
        return line + 1;
    }
}
