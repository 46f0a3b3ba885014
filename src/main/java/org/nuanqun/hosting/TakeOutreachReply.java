package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.ShortReply;

/**
 * What is said to a broadcast or a lecture is done and answered where broadcasts are kept: a word with a number that only
 * they know, so no likeness makes a complaint of it. Who mourns is left to people.
 */
final class TakeOutreachReply implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation
                .toOutreach()
                .filter(reply -> !situation.isMourned() && !isAboutACourse(situation))
                .map(reply -> new Decision(
                        "TO_OUTREACH", "", "said to a broadcast", List.of(), List.of(new Act.AnswerOutreach(reply))));
    }

    /** "报名" right after a course was offered is about the course. */
    private static boolean isAboutACourse(Situation situation) {
        return situation.pending().filter(p -> p.is(PendingKind.OFFER)).isPresent()
                && situation
                        .shortReply()
                        .filter(reply -> reply == ShortReply.JOIN_COURSE)
                        .isPresent();
    }
}
