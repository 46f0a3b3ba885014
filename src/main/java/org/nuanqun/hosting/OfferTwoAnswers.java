package org.nuanqun.hosting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.triage.Finding;

/** Two approved answers fit alike: who asked may choose. Where trouble is told a person looks, and nobody is asked twice. */
final class OfferTwoAnswers implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.answers().retrieved() instanceof Retrieved.Close close
                        && !wasAskedBefore(situation)
                        && mayBeAsked(situation)
                ? Optional.of(decision(situation, close))
                : Optional.empty();
    }

    private static boolean wasAskedBefore(Situation situation) {
        return situation.pending().filter(p -> p.is(PendingKind.ANSWERS)).isPresent();
    }

    private static boolean mayBeAsked(Situation situation) {
        return switch (situation.finding()) {
            case Finding.NotMedical ignored -> true;
            // asked is asked: the way to the right group can wait for the next message, as after a sure answer
            case Finding.LikelyCondition ignored -> true;
            // with evidence it is trouble, without it only a question
            case Finding.Unclear unclear -> unclear.evidence().isEmpty();
            case Finding.RedFlag ignored -> false;
            case Finding.Complaint ignored -> false;
            case Finding.AsksForPerson ignored -> false;
            case Finding.NeedsAnswer ignored -> false;
        };
    }

    private static Decision decision(Situation situation, Retrieved.Close close) {
        String first = close.one().answer().question();
        String second = close.other().answer().question();
        String codes =
                close.one().answer().code() + "," + close.other().answer().code();
        String text = situation.scripts().texts().say("answer.which", Map.of("first", first, "second", second));
        return new Decision(
                "QUESTION",
                "",
                "two approved answers are near, so who asked chooses",
                List.of(),
                List.of(
                        new Act.Reply(text, List.of(first, second, "都不是"), ""),
                        new Act.Remember(new Pending(PendingKind.ANSWERS, codes, situation.words()))));
    }
}
