package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;

/** Writes down what became of a text given to a platform, with who did it. */
@ApplicationScoped
@Transactional
class KeepWelcome {

    private static final String STREAM = "console";

    private final WelcomeRows rows;
    private final Audit audit;

    KeepWelcome(WelcomeRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    void placed(UUID id, String key, Actor by, Instant now) {
        rows.become(id, Standing.OPEN, key);
        note(id, by, "groupWelcomePlaced", "", now);
    }

    void unsure(UUID id, Actor by, Instant now) {
        rows.become(id, Standing.UNSURE, "");
        note(id, by, "groupWelcomePlaced", "the platform gave no answer", now);
    }

    void changed(UUID id, String text, Actor by, Instant now) {
        rows.change(id, text, now);
        note(id, by, "groupWelcomeChanged", "", now);
    }

    void ended(UUID id, boolean onlyHere, Actor by, Instant now) {
        if (rows.end(id, now)) {
            note(id, by, "groupWelcomeEnded", onlyHere ? "only here, the platform did not take it back" : "", now);
        }
    }

    private void note(UUID id, Actor by, String action, String reason, Instant now) {
        audit.note(new AuditEntry(STREAM, by, action, "group welcome " + id, reason, Map.of(), now));
    }
}
