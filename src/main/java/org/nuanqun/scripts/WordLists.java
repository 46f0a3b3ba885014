package org.nuanqun.scripts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Named lists of wordings: each a list, or one text in which spaces part the wordings. */
final class WordLists {

    private WordLists() {}

    static Map<String, List<String>> read(Passage passage, String field) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (passage.has(field)) {
            passage.at(field)
                    .entries()
                    .forEach((name, words) -> lists.put(
                            name, words.each().stream().map(Passage::text).toList()));
        }
        return lists;
    }

    /** The same lists, word by word. */
    static Map<String, List<String>> each(Passage passage, String field) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        read(passage, field).forEach((name, words) -> lists.put(name, each(words)));
        return lists;
    }

    static List<String> each(List<String> rows) {
        return rows.stream().flatMap(row -> Stream.of(row.split("\\s+"))).toList();
    }
}
