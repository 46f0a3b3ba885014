package org.nuanqun.scripts;

import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;

/** What a condition is called, whose it is, and which group and course belong to it. */
public record ConditionScript(
        ConditionCode code,
        String name,
        DepartmentCode department,
        String groupName,
        Optional<CourseCode> course,
        List<String> layNames,
        List<String> utterances,
        List<String> sources,
        Review review) {

    static ConditionScript read(Passage passage) {
        return new ConditionScript(
                passage.as("code", ConditionCode::new, "use small letters and hyphens"),
                passage.text("name"),
                passage.as("department", DepartmentCode::new, "use the code of a department"),
                passage.text("group"),
                passage.optionalText("course").map(CourseCode::new),
                passage.texts("lay-names"),
                passage.texts("utterances"),
                passage.texts("sources"),
                Review.read(passage));
    }
}
