package org.nuanqun.groups;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.vocabulary.ConditionCode;

/** Reads a group's condition from how its name begins; the longest beginning wins. */
record GroupNames(Map<String, ConditionCode> beginnings) {

    GroupNames {
        beginnings = Map.copyOf(beginnings);
    }

    Optional<ConditionCode> conditionOf(String groupName) {
        var name = groupName.strip();
        return beginnings.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank() && name.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
