package org.nuanqun.scripts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;

/**
 * A condition as patients name and describe it, whose it is, and which group and course belong to it. Where a message names
 * two, the one that {@code outranks} the other is meant: cirrhosis rather than the hepatitis it came from.
 */
public record ConditionScript(
        ConditionCode code,
        String name,
        DepartmentCode department,
        String groupName,
        Optional<CourseCode> course,
        List<String> layNames,
        List<String> signs,
        List<String> hints,
        List<String> notWith,
        Set<ConditionCode> outranks,
        List<String> utterances,
        Optional<String> clarify,
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
                passage.texts("signs"),
                passage.texts("hints"),
                passage.texts("not-with"),
                passage.texts("outranks").stream().map(ConditionCode::new).collect(Collectors.toSet()),
                passage.texts("utterances"),
                passage.optionalText("clarify"),
                passage.texts("sources"),
                Review.read(passage));
    }
}
