package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Evidence;
import org.nuanqun.vocabulary.DepartmentCode;

/** Decisions that end with a person: a calm sentence and a ticket. */
final class HandOver {

    static final DepartmentCode FRONT_DESK = new DepartmentCode("customer-service");

    private HandOver() {}

    static Decision person(
            Situation situation,
            TicketReason reason,
            String name,
            String why,
            String textKey,
            List<Evidence> evidence,
            DepartmentCode department) {
        return new Decision(
                reason.name(),
                name,
                why,
                evidence,
                List.of(
                        new Act.Reply(situation.scripts().texts().say(textKey)),
                        new Act.OpenTicket(reason, Optional.empty(), "", name, department)));
    }

    /** The department of the group or of what the person has; the front desk where nothing is known. */
    static DepartmentCode departmentOf(Situation situation) {
        return situation.group().flatMap(group -> group.condition()).stream()
                .findFirst()
                .or(() -> situation.person().conditions().stream().sorted().findFirst())
                .flatMap(code ->
                        Optional.ofNullable(situation.scripts().conditions().get(code)))
                .map(condition -> condition.department())
                .orElse(FRONT_DESK);
    }
}
