package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Finding;

/** An unhappy patient is answered by a person of the department that can mend it. */
final class HearComplaint implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.finding() instanceof Finding.Complaint complaint
                ? Optional.of(HandOver.person(
                        situation,
                        TicketReason.COMPLAINT,
                        complaint.kind(),
                        "a complaint is answered by a person",
                        "handoff.complaint",
                        complaint.evidence(),
                        complaint.department()))
                : Optional.empty();
    }
}
