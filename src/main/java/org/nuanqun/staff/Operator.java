package org.nuanqun.staff;

import java.util.Set;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** A person who works at the console. {@code title} is what patients read beside the name: 产科护士. */
public record Operator(
        OperatorId id,
        String name,
        String login,
        Role role,
        Set<DepartmentCode> departments,
        String title,
        boolean enabled) {

    public Operator {
        departments = Set.copyOf(departments);
    }

    public boolean worksIn(DepartmentCode department) {
        return departments.contains(department);
    }
}
