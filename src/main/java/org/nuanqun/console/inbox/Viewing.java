package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.vocabulary.ConversationId;

/** Puts on record who read whose conversation. */
@RequestScoped
class Viewing {

    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Viewing(Audit audit, SignedIn signedIn, Clock clock) {
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    void note(ConversationId conversation) {
        audit.note(new AuditEntry(
                conversation.toString(),
                Actor.operator(signedIn.id()),
                "viewed",
                conversation.toString(),
                "",
                Map.of(),
                clock.instant()));
    }
}
