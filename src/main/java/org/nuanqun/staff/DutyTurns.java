package org.nuanqun.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nuanqun.vocabulary.DepartmentCode;

@ApplicationScoped
class DutyTurns implements PanacheRepositoryBase<DutyTurnRow, UUID> {

    List<DutyTurn> of(DepartmentCode department) {
        return list("department = ?1 order by position", department.value()).stream()
                .map(DutyTurnRow::read)
                .toList();
    }

    void replace(DepartmentCode department, List<DutyTurn> turns) {
        delete("department", department.value());
        for (int position = 0; position < turns.size(); position++) {
            persist(new DutyTurnRow(department, position, turns.get(position)));
        }
    }
}
