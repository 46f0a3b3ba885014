package org.nuanqun.hosting;

import java.util.Optional;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.language.ShortReply;
import org.nuanqun.triage.Finding;

/** "转人工": a person is one word away, always. */
final class FetchPerson implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        boolean asked = situation.finding() instanceof Finding.AsksForPerson
                || situation
                        .shortReply()
                        .filter(reply -> reply == ShortReply.ASK_PERSON)
                        .isPresent();
        return asked
                ? Optional.of(HandOver.person(
                        situation,
                        TicketReason.ASKED,
                        "",
                        "the patient asked for a person",
                        "handoff.asked",
                        situation.finding().evidence(),
                        HandOver.departmentOf(situation)))
                : Optional.empty();
    }
}
