package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** Puts on record who read whose conversation or page. */
@RequestScoped
public class Viewing {

    public static final String VIEWED = "viewed";

    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Viewing(Audit audit, SignedIn signedIn, Clock clock) {
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    void note(ConversationId conversation) {
        note(conversation.toString(), conversation.toString());
    }

    public void note(PersonId person) {
        note(person.toString(), "person " + person);
    }

    private void note(String stream, String subject) {
        audit.note(
                new AuditEntry(stream, Actor.operator(signedIn.id()), VIEWED, subject, "", Map.of(), clock.instant()));
    }
}
