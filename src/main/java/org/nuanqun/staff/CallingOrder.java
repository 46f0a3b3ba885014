package org.nuanqun.staff;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.nuanqun.vocabulary.DepartmentCode;

/**
 * Whom to call, in which order: those whose turn it is; if nobody has this hour, everybody on the department's list, then
 * everybody who works there. Administrators come last, so that nothing waits unseen. Pure.
 */
record CallingOrder(DepartmentCode department, List<DutyTurn> turns, List<Operator> everybody) {

    List<Operator> at(LocalTime time) {
        List<Operator> onTurn = operatorsOf(turns.stream().filter(turn -> turn.covers(time)));
        Stream<Operator> first = onTurn.isEmpty() ? anybodyOfTheDepartment() : onTurn.stream();
        return Stream.concat(first, administrators()).distinct().toList();
    }

    private Stream<Operator> anybodyOfTheDepartment() {
        return Stream.concat(operatorsOf(turns.stream()).stream(), working().filter(one -> one.worksIn(department)));
    }

    private Stream<Operator> administrators() {
        return working().filter(one -> one.role() == Role.ADMIN);
    }

    private List<Operator> operatorsOf(Stream<DutyTurn> some) {
        return some.flatMap(turn -> working().filter(one -> one.id().equals(turn.operator())))
                .toList();
    }

    private Stream<Operator> working() {
        return everybody.stream().filter(one -> one.enabled() && one.role().mayAct());
    }
}
