package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.vocabulary.OperatorId;

/** Puts on record who saw what patients wrote, for the sake of a revision. */
@ApplicationScoped
public class LookedAt {

    private final RevisionRecord record;

    LookedAt(RevisionRecord record) {
        this.record = record;
    }

    public void messages(Revision revision, int number, OperatorId reader) {
        record.note(
                revision.id(),
                Actor.operator(reader),
                "maskedMessagesRead",
                revision.title(),
                Map.of("messages", number));
    }
}
