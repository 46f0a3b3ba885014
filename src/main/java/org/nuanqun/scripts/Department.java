package org.nuanqun.scripts;

import org.nuanqun.vocabulary.DepartmentCode;

/** A department that may own conversations. */
public record Department(DepartmentCode code, String name, String englishName) {

    static Department read(Passage passage) {
        return new Department(
                passage.as("code", DepartmentCode::new, "use small letters and hyphens, like 'breast-surgery'"),
                passage.text("name"),
                passage.text("english"));
    }
}
