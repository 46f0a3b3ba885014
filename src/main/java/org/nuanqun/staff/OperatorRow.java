package org.nuanqun.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

@Entity
@Table(name = "staff_operator")
class OperatorRow {

    @Id
    UUID id = new UUID(0, 0);

    String name = "";
    String login = "";
    String title = "";

    @Enumerated(EnumType.STRING)
    Role role = Role.OBSERVER;

    @Column(name = "password_hash")
    @Nullable
    String passwordHash;

    boolean enabled = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_department_member", joinColumns = @JoinColumn(name = "operator_id"))
    @Column(name = "department")
    Set<String> departments = new HashSet<>();

    protected OperatorRow() {}

    OperatorRow(NewColleague colleague) {
        id = OperatorId.next().value();
        name = colleague.name();
        login = colleague.login();
        title = colleague.title();
        role = colleague.role();
        colleague.departments().forEach(department -> departments.add(department.value()));
    }

    Operator read() {
        Set<DepartmentCode> codes =
                departments.stream().map(DepartmentCode::new).collect(Collectors.toSet());
        return new Operator(new OperatorId(id), name, login, role, codes, title, enabled);
    }
}
