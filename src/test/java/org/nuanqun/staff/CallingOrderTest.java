package org.nuanqun.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;

class CallingOrderTest {

    private static final DepartmentCode OBSTETRICS = new DepartmentCode("obstetrics");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final Operator li = operator("李雯", Role.OPERATOR, true);
    private final Operator zhao = operator("赵敏", Role.OPERATOR, true);
    private final Operator gone = operator("周彤", Role.OPERATOR, false);
    private final Operator watcher = operator("院办", Role.OBSERVER, true);
    private final Operator admin = operator("管理员", Role.ADMIN, true);

    @Test
    void those_whose_turn_it_is_come_in_their_order_and_administrators_last() {
        var order = order(List.of(by(zhao, "08:00", "17:30"), DutyTurn.roundTheClock(li.id())));

        assertThat(order.at(MORNING)).containsExactly(zhao, li, admin);
        assertThat(order.at(NIGHT)).containsExactly(li, admin);
    }

    @Test
    void a_night_turn_runs_past_midnight() {
        var order = order(List.of(by(zhao, "17:30", "08:00"), by(li, "08:00", "17:30")));

        assertThat(order.at(NIGHT)).containsExactly(zhao, admin);
        assertThat(order.at(LocalTime.of(8, 0))).containsExactly(li, admin);
    }

    @Test
    void an_hour_nobody_has_calls_the_whole_list_then_the_department() {
        var order = order(List.of(by(zhao, "08:00", "17:30")));

        assertThat(order.at(NIGHT)).containsExactly(zhao, li, admin);
    }

    @Test
    void who_left_and_who_only_reads_is_never_called() {
        var order = order(List.of(DutyTurn.roundTheClock(gone.id()), DutyTurn.roundTheClock(watcher.id())));

        assertThat(order.at(MORNING)).containsExactly(li, zhao, admin);
    }

    private CallingOrder order(List<DutyTurn> turns) {
        return new CallingOrder(OBSTETRICS, turns, List.of(li, zhao, gone, watcher, admin));
    }

    private static DutyTurn by(Operator operator, String from, String until) {
        return new DutyTurn(
                operator.id(), Optional.of(new DutyTurn.Hours(LocalTime.parse(from), LocalTime.parse(until))));
    }

    private static Operator operator(String name, Role role, boolean enabled) {
        Set<DepartmentCode> departments = role == Role.ADMIN ? Set.of() : Set.of(OBSTETRICS);
        return new Operator(OperatorId.next(), name, name, role, departments, "", enabled);
    }
}
