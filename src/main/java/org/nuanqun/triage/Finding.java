package org.nuanqun.triage;

import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/** What a message was understood to be, with the words that say so. */
public sealed interface Finding {

    List<Evidence> evidence();

    record RedFlag(String family, RedFlagLevel level, DepartmentCode department, String name, List<Evidence> evidence)
            implements Finding {}

    record Complaint(String kind, DepartmentCode department, List<Evidence> evidence) implements Finding {}

    record AsksForPerson(List<Evidence> evidence) implements Finding {}

    record LikelyCondition(ConditionCode code, double confidence, DepartmentCode department, List<Evidence> evidence)
            implements Finding {}

    /** Two conditions are near: one question with taps decides. */
    record NeedsAnswer(String question, List<ConditionCode> candidates, List<String> taps, List<Evidence> evidence)
            implements Finding {}

    /** A question of health or a sign that cannot be placed: a person must look. */
    record Unclear(String why, Optional<DepartmentCode> department, List<Evidence> evidence) implements Finding {

        public Unclear(String why, List<Evidence> evidence) {
            this(why, Optional.empty(), evidence);
        }
    }

    record NotMedical(String why, List<Evidence> evidence) implements Finding {}
}
