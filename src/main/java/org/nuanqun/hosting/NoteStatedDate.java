package org.nuanqun.hosting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.language.StatedDate;
import org.nuanqun.triage.Finding;

/** A due date or a birth: remembered, and every course that hangs on it is planned again. */
final class NoteStatedDate implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.statedDate().filter(date -> isMeant(situation)).map(date -> decision(situation, date));
    }

    /** A date inside a question about health is not a message about the date. */
    private static boolean isMeant(Situation situation) {
        boolean asked = situation.pending().filter(p -> p.is(PendingKind.DATE)).isPresent();
        return asked || (situation.words().length() <= 24 && !(situation.finding() instanceof Finding.Unclear));
    }

    private static Decision decision(Situation situation, StatedDate date) {
        String text = situation
                .scripts()
                .texts()
                .say("education.date-noted", Map.of("date", date.date().toString()));
        return new Decision(
                "DATE",
                date.kind().name(),
                "the patient told a date that courses count from",
                List.of(),
                List.of(new Act.NoteDate(date), new Act.Forget(), new Act.Reply(text)));
    }
}
