package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;

/** Puts what becomes of revisions on record, beside all that is done at the console. */
@ApplicationScoped
class RevisionRecord {

    private static final String STREAM = "console";

    private final Audit audit;
    private final Clock clock;

    RevisionRecord(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void note(UUID revision, Actor actor, String action, String reason) {
        note(revision, actor, action, reason, Map.of());
    }

    void note(UUID revision, Actor actor, String action, String reason, Map<String, Object> details) {
        audit.note(new AuditEntry(STREAM, actor, action, revision.toString(), reason, details, clock.instant()));
    }
}
