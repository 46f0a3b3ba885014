package org.nuanqun.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.vocabulary.OperatorId;

/** Puts on record what becomes of an account, in the transaction in which it does. */
@ApplicationScoped
public class AccountDeeds {

    private static final String STREAM = "console";

    private final Audit audit;
    private final Clock clock;

    AccountDeeds(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Something of her own. */
    public void note(OperatorId who, String action) {
        note(who, action, who.toString(), "");
    }

    /** @param what whose account, by its id, or which department */
    public void note(OperatorId who, String action, String what, String reason) {
        audit.note(new AuditEntry(STREAM, Actor.operator(who), action, what, reason, Map.of(), clock.instant()));
    }
}
