package org.nuanqun.console.inbox;

import java.util.Map;
import org.nuanqun.scripts.Department;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Names for ids, read once for a page. */
public record Colleagues(
        Map<OperatorId, String> operators, Map<DepartmentCode, Department> departments, boolean english) {

    public String name(OperatorId id) {
        return operators.getOrDefault(id, "?");
    }

    public String department(DepartmentCode code) {
        Department known = departments.get(code);
        return known == null ? code.value() : english ? known.englishName() : known.name();
    }
}
