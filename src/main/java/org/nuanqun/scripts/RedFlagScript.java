package org.nuanqun.scripts;

import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/** One family of danger signs. */
public record RedFlagScript(String family, String name, RedFlagLevel level, DepartmentCode department) {

    static RedFlagScript read(Passage passage) {
        return new RedFlagScript(
                passage.text("family"),
                passage.text("name"),
                passage.as("level", RedFlagLevel::valueOf, "write A or B"),
                passage.as("department", DepartmentCode::new, "use the code of a department"));
    }
}
