package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.handoff.TicketReason;

/** What was chosen of two offered answers is given like any other; "neither" fetches a person. */
final class TakeChoice implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.answers().choice().map(choice -> switch (choice) {
            case Choice.Answer answer ->
                GiveApprovedAnswer.decision(situation, answer.found(), "the patient chose this approved answer");
            case Choice.GoneSince ignored -> person(situation, "the chosen answer is no longer in force");
            case Choice.Neither ignored -> person(situation, "neither of the two answers was meant");
        });
    }

    private static Decision person(Situation situation, String why) {
        return HandOver.person(
                situation,
                TicketReason.UNCLEAR,
                "",
                why,
                "handoff.neither",
                situation.finding().evidence(),
                HandOver.departmentOf(situation));
    }
}
