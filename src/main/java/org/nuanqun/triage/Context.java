package org.nuanqun.triage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.nuanqun.vocabulary.ConditionCode;

/**
 * What is known when a message is read: the same speaker's last ten minutes (oldest first), the group, the person, and the family
 * of a danger of the last days that is over as far as anybody knows.
 */
public record Context(
        List<String> recent,
        Optional<ConditionCode> groupCondition,
        Set<ConditionCode> personConditions,
        OptionalInt gestationWeeks,
        OptionalInt daysSinceBirth,
        Optional<String> earlierDanger) {

    public Context {
        recent = List.copyOf(recent);
        personConditions = Set.copyOf(personConditions);
    }

    public Context(
            List<String> recent,
            Optional<ConditionCode> groupCondition,
            Set<ConditionCode> personConditions,
            OptionalInt gestationWeeks,
            OptionalInt daysSinceBirth) {
        this(recent, groupCondition, personConditions, gestationWeeks, daysSinceBirth, Optional.empty());
    }

    /** Whether a message stands for itself: nothing was said before it, and no stage of life is known. */
    boolean isBare() {
        return recent.isEmpty() && gestationWeeks.isEmpty() && daysSinceBirth.isEmpty();
    }

    public static Context none() {
        return inGroup(Optional.empty());
    }

    /** Of somebody nothing is known of, in a group of that condition or one to one. */
    public static Context inGroup(Optional<ConditionCode> condition) {
        return new Context(List.of(), condition, Set.of(), OptionalInt.empty(), OptionalInt.empty());
    }
}
