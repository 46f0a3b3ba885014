package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Finding;

/** Something about health that cannot be placed: a person looks. */
final class HandOverUnclear implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.finding() instanceof Finding.Unclear unclear
                ? Optional.of(HandOver.person(
                        situation,
                        TicketReason.UNCLEAR,
                        unclear.why(),
                        "it may be about health and cannot be placed",
                        "handoff.unclear",
                        unclear.evidence(),
                        unclear.department().orElseGet(() -> HandOver.departmentOf(situation))))
                : Optional.empty();
    }
}
