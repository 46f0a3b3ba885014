package org.nuanqun.hosting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.scripts.Texts;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;

/** Danger: fixed safety text, a ticket, a person. Whoever holds the conversation, whatever the hour. */
final class RaiseRedFlag implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.finding() instanceof Finding.RedFlag flag
                ? Optional.of(withComplaint(
                        decision(flag, situation.scripts().texts(), situation.hotline()), situation.reading()))
                : Optional.empty();
    }

    private static Decision withComplaint(Decision decision, Reading reading) {
        return reading.others().stream()
                .filter(Finding.Complaint.class::isInstance)
                .map(Finding.Complaint.class::cast)
                .findFirst()
                .map(complaint -> decision.and(new Act.AddComplaint(complaint)))
                .orElse(decision);
    }

    static Decision decision(Finding.RedFlag flag, Texts texts, String hotline) {
        String text = texts.say("safety." + flag.family(), Map.of("hotline", hotline));
        return new Decision(
                "RED_FLAG",
                flag.name(),
                "a red flag goes before everything else",
                flag.evidence(),
                List.of(
                        new Act.SafetyText(flag.family(), text),
                        new Act.OpenTicket(
                                TicketReason.RED_FLAG,
                                Optional.of(flag.level()),
                                flag.family(),
                                flag.name(),
                                flag.department())));
    }
}
