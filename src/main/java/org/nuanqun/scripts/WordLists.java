package org.nuanqun.scripts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
