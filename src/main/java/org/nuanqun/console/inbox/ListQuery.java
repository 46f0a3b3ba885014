package org.nuanqun.console.inbox;

import java.util.Optional;
import org.nuanqun.console.desk.Folder;
import org.nuanqun.vocabulary.ConditionCode;

/** Which list is asked for: a folder, a condition. */
record ListQuery(Folder folder, Optional<ConditionCode> condition) {

    static ListQuery of(Optional<String> folder, Optional<String> condition) {
        return new ListQuery(Folder.named(folder), condition.flatMap(ListQuery::code));
    }

    private static Optional<ConditionCode> code(String text) {
        try {
            return Optional.of(new ConditionCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
