package org.nuanqun.triage;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.Wordings;
import org.nuanqun.scripts.ComplaintScript;
import org.nuanqun.triage.Finding.AsksForPerson;
import org.nuanqun.triage.Finding.Complaint;

/** One kind of complaint, compiled; the kind that asks for a person is no complaint. */
record Grievance(ComplaintScript.Kind kind, List<Sign> signs) {

    private static final String OWNER = "complaints";

    static List<Grievance> of(ComplaintScript script, Wordings.Builder words) {
        words.name(OWNER, script.words());
        return script.kinds().stream()
                .map(kind -> new Grievance(
                        kind,
                        kind.signs().stream()
                                .map(sign -> Sign.of(OWNER, sign, words))
                                .toList()))
                .toList();
    }

    Optional<Finding> in(Message message) {
        for (Sign sign : signs) {
            var spans = sign.in(message, Lenience.SOME);
            if (spans.isPresent()) {
                List<Evidence> evidence = spans.get().stream()
                        .distinct()
                        .map(span -> message.evidence(span, kind.name()))
                        .toList();
                return Optional.of(
                        kind.code().equals(ComplaintScript.ASKS_FOR_PERSON)
                                ? new AsksForPerson(evidence)
                                : new Complaint(kind.code(), kind.department(), evidence));
            }
        }
        return Optional.empty();
    }
}
