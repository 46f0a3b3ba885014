package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.handoff.TicketReason;

/** An approved answer that did not help: a person answers instead. */
final class HearThatItDidNotHelp implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                .answers()
                .unhelpful()
                .map(given -> HandOver.person(
                        situation,
                        TicketReason.UNHELPFUL,
                        questionOf(given.code(), situation),
                        "the approved answer did not help",
                        "handoff.unhelpful",
                        situation.finding().evidence(),
                        HandOver.departmentOf(situation)));
    }

    private static String questionOf(String code, Situation situation) {
        return situation.scripts().answers().stream()
                .filter(answer -> answer.code().equals(code))
                .map(answer -> answer.question())
                .findFirst()
                .orElse(code);
    }
}
