package org.nuanqun.reports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/**
 * Which groups are looked at, and what each is about. {@code only}: empty for everything, one to one included.
 */
public record Scope(Set<GroupId> only, Map<GroupId, ConditionCode> conditions) {

    public Scope {
        only = Set.copyOf(only);
        conditions = Map.copyOf(conditions);
    }

    /** Their ids, comma between, as SQL takes them apart again. */
    String groups() {
        return only.stream().map(GroupId::toString).sorted().collect(Collectors.joining(","));
    }

    /** {@code group=condition}, comma between. */
    String meanings() {
        return conditions.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().value())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
