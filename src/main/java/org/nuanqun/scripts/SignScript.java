package org.nuanqun.scripts;

import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/**
 * A sign: of every group of {@code all} something must be said, of {@code none} nothing, and every fact of {@code when} must
 * hold. It may have a level and a department of its own.
 */
public record SignScript(
        List<List<String>> all,
        List<String> none,
        List<String> when,
        int within,
        Optional<RedFlagLevel> level,
        Optional<DepartmentCode> department) {

    private static final int ONE_MESSAGE = 60;

    static SignScript read(Passage sign) {
        return new SignScript(
                sign.each("all").stream().map(SignScript::group).toList(),
                sign.texts("none"),
                sign.texts("when"),
                sign.number("within", ONE_MESSAGE),
                sign.optionalText("level").map(RedFlagLevel::valueOf),
                sign.optionalText("department").map(DepartmentCode::new));
    }

    private static List<String> group(Passage group) {
        return group.each().stream().map(Passage::text).toList();
    }
}
