package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.triage.Finding;
import org.nuanqun.vocabulary.ConditionCode;

/** One clarifying question; whoever is still unsure after it fetches a person. */
final class AskWhichCondition implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.finding() instanceof Finding.NeedsAnswer question
                ? Optional.of(decision(situation, question))
                : Optional.empty();
    }

    private static Decision decision(Situation situation, Finding.NeedsAnswer question) {
        if (situation.pending().filter(p -> p.is(PendingKind.QUESTION)).isPresent()) {
            return HandOver.person(
                            situation,
                            TicketReason.UNCLEAR,
                            "",
                            "still unsure after one question",
                            "handoff.unclear",
                            question.evidence(),
                            HandOver.departmentOf(situation))
                    .and(new Act.Forget());
        }
        String candidates =
                question.candidates().stream().map(ConditionCode::value).collect(Collectors.joining(","));
        return new Decision(
                "QUESTION",
                "",
                "two conditions are near, so one question decides",
                question.evidence(),
                List.of(
                        new Act.Reply(question.question(), question.taps(), ""),
                        new Act.Remember(new Pending(PendingKind.QUESTION, candidates, situation.words()))));
    }
}
