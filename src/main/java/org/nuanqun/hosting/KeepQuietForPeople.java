package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.ShortReply;
import org.nuanqun.triage.Finding;

/** The bot never speaks over a person, nor while one is on the way. Only a wish to stop all pushes is still obeyed, and a complaint put on the ticket. */
final class KeepQuietForPeople implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        if (situation
                .shortReply()
                .filter(reply -> reply == ShortReply.UNSUBSCRIBE)
                .isPresent()) {
            return Optional.empty();
        }
        if (situation.isHeldByOperator()) {
            return Optional.of(silence(situation, "a person holds the conversation"));
        }
        return situation.waitsForPerson()
                ? Optional.of(silence(situation, "a person was called and has not come yet"))
                : Optional.empty();
    }

    /** Whoever comes must know that the patient is angry, and the sooner she comes the better. */
    private static List<Act> acts(Finding finding) {
        return finding instanceof Finding.Complaint complaint
                ? List.of(new Act.AddComplaint(complaint), new Act.StaySilent())
                : List.of(new Act.StaySilent());
    }

    private static Decision silence(Situation situation, String why) {
        Finding finding = situation.finding();
        return new Decision(
                Findings.kind(finding),
                Findings.name(finding, situation.scripts()),
                why,
                finding.evidence(),
                acts(finding));
    }
}
