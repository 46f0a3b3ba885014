package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.conversation.Line;

/** Shows an operator a line with its numbers, for a while and for a reason that goes on record. */
@RequestScoped
@Transactional
class Revealing {

    /** The reasons under which it is shown. */
    static final List<String> REASONS = List.of("to call her", "to find her record", "to be sure who she is");

    private static final String KEEP =
            """
            insert into console_revealed (operator_id, line_id, until) values (:operator, :line, now() + interval '15 minutes')
            on conflict (operator_id, line_id) do update set until = excluded.until""";

    private final EntityManager database;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Revealing(EntityManager database, Audit audit, SignedIn signedIn, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** On record where the words belong, also where they are read among others' of a group. */
    void reveal(Line line, String reason) {
        query("delete from console_revealed where operator_id = :operator and until < now()")
                .executeUpdate();
        query(KEEP).setParameter("line", line.id()).executeUpdate();
        audit.note(AuditEntry.of(
                line.conversation(),
                Actor.operator(signedIn.id()),
                "revealed",
                "line " + line.id(),
                reason,
                clock.instant()));
    }

    /** The lines that are shown to her as they are. */
    Set<UUID> now() {
        List<?> found = query("select line_id from console_revealed where operator_id = :operator and until > now()")
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql)
                .setParameter("operator", signedIn.id().value());
    }
}
