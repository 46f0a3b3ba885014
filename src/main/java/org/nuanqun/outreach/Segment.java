package org.nuanqun.outreach;

import java.util.Set;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/**
 * Whom a text is for: in one of the groups, and with one of the conditions, and at one of the stages; none named is any.
 * Whoever is in a group of {@code without} is left out.
 */
public record Segment(Set<GroupId> groups, Set<ConditionCode> conditions, Set<Stage> stages, Set<GroupId> without) {

    public Segment {
        groups = Set.copyOf(groups);
        conditions = Set.copyOf(conditions);
        stages = Set.copyOf(stages);
        without = Set.copyOf(without);
    }

    public Segment(Set<GroupId> groups, Set<ConditionCode> conditions, Set<Stage> stages) {
        this(groups, conditions, stages, Set.of());
    }

    /** A text for nobody in particular is for nobody: everybody must be named on purpose. */
    boolean isEmpty() {
        return groups.isEmpty() && conditions.isEmpty();
    }
}
