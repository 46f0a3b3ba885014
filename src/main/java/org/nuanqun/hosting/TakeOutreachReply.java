package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;

/** What is said to a broadcast is done and answered where broadcasts are kept. */
final class TakeOutreachReply implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                .toOutreach()
                .map(reply -> new Decision(
                        "TO_OUTREACH", "", "said to a broadcast", List.of(), List.of(new Act.AnswerOutreach(reply))));
    }
}
