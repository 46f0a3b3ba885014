package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

/** Whom to call for a department, and whom after that one. */
@ApplicationScoped
class CallPeople {

    private final Staff staff;

    CallPeople(Staff staff) {
        this.staff = staff;
    }

    Optional<OperatorId> first(DepartmentCode department, Instant now) {
        return staff.onDuty(department, now).stream().map(Operator::id).findFirst();
    }

    /** The one after so many calls; nobody after the last, for then the whole department is called. */
    Optional<OperatorId> after(int calls, DepartmentCode department, Instant now) {
        List<Operator> order = staff.onDuty(department, now);
        return calls < order.size() ? Optional.of(order.get(calls).id()) : Optional.empty();
    }

    /** How often the whole department has been called after so many calls; 0 while single people still are. */
    int callsOfEverybody(int calls, DepartmentCode department, Instant now) {
        return Math.max(0, calls - staff.onDuty(department, now).size() + 1);
    }

    /** The first who is not the one who leaves; nobody where she is alone, for then the whole department is called. */
    Optional<OperatorId> nextTo(OperatorId leaving, DepartmentCode department, Instant now) {
        return staff.onDuty(department, now).stream()
                .map(Operator::id)
                .filter(one -> !one.equals(leaving))
                .findFirst();
    }

    /** How many calls come before hers; all, where nobody single is called. */
    int callsBefore(Optional<OperatorId> called, DepartmentCode department, Instant now) {
        List<OperatorId> order =
                staff.onDuty(department, now).stream().map(Operator::id).toList();
        return called.map(order::indexOf).filter(at -> at >= 0).orElse(order.size());
    }

    String nameOf(Optional<OperatorId> operator) {
        return operator.flatMap(staff::find).map(Operator::name).orElse("");
    }
}
