package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Finding;

/** After a recorded loss or death a person answers, not the bot: no course, no group, no prepared cheerfulness. */
final class LeaveMourningToPeople implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.isMourned() && !isTalkAmongMembers(situation)
                ? Optional.of(HandOver.person(
                        situation,
                        TicketReason.UNCLEAR,
                        "",
                        "a loss or a death is on record, so a person answers",
                        "handoff.gently",
                        List.of(),
                        HandOver.departmentOf(situation)))
                : Optional.empty();
    }

    private static boolean isTalkAmongMembers(Situation situation) {
        return !situation.isAddressed() && situation.finding() instanceof Finding.NotMedical;
    }
}
