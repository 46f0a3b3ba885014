package org.nuanqun.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

@Entity
@Table(name = "staff_duty_turn")
class DutyTurnRow {

    @Id
    UUID id = new UUID(0, 0);

    String department = "";
    int position;

    @Column(name = "operator_id")
    UUID operator = new UUID(0, 0);

    @Nullable
    LocalTime starts;

    @Nullable
    LocalTime ends;

    protected DutyTurnRow() {}

    DutyTurnRow(DepartmentCode department, int position, DutyTurn turn) {
        this.id = Ids.next();
        this.department = department.value();
        this.position = position;
        this.operator = turn.operator().value();
        turn.hours().ifPresent(hours -> {
            starts = hours.from();
            ends = hours.until();
        });
    }

    DutyTurn read() {
        LocalTime from = starts;
        LocalTime until = ends;
        return new DutyTurn(
                new OperatorId(operator),
                from == null || until == null ? Optional.empty() : Optional.of(new DutyTurn.Hours(from, until)));
    }
}
