package org.nuanqun.console.inbox;

import java.util.Optional;
import org.nuanqun.console.desk.Folder;
import org.nuanqun.vocabulary.ConditionCode;

/** Which list is asked for: a folder, words to look for, a condition. */
record ListQuery(Folder folder, String words, Optional<ConditionCode> condition) {

    private static final int LONGEST = 64;

    static ListQuery of(Optional<String> folder, Optional<String> words, Optional<String> condition) {
        return new ListQuery(
                Folder.named(folder),
                words.map(String::strip).map(ListQuery::cut).orElse(""),
                condition.flatMap(ListQuery::code));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static Optional<ConditionCode> code(String text) {
        try {
            return Optional.of(new ConditionCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
