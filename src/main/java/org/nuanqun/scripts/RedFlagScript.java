package org.nuanqun.scripts;

import java.util.List;
import java.util.Map;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/**
 * One family of danger: the words patients use for it and the signs they make together. {@code justOver} says that a sign
 * which has just passed still counts, {@code feared} that one dreaded does; the examples and traps are tried against it by {@code scripts lint} and the tests.
 */
public record RedFlagScript(
        String family,
        String name,
        RedFlagLevel level,
        DepartmentCode department,
        boolean justOver,
        boolean feared,
        int weight,
        Map<String, List<String>> words,
        List<SignScript> signs,
        List<String> examples,
        List<String> traps,
        List<String> sources) {

    static RedFlagScript read(Passage passage) {
        return new RedFlagScript(
                passage.text("family"),
                passage.text("name"),
                passage.as("level", RedFlagLevel::valueOf, "write A or B"),
                passage.as("department", DepartmentCode::new, "use the code of a department"),
                passage.yes("just-over-counts", false),
                passage.yes("fears-count", false),
                passage.number("weight", 0),
                WordLists.read(passage, "words"),
                passage.each("signs").stream().map(SignScript::read).toList(),
                passage.texts("examples"),
                passage.texts("traps"),
                passage.texts("sources"));
    }
}
