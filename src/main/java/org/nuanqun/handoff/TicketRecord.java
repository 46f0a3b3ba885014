package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;

/** Writes each move of a ticket into the audit and announces it. */
@ApplicationScoped
class TicketRecord {

    private final Audit audit;
    private final Event<TicketChanged> changed;

    TicketRecord(Audit audit, Event<TicketChanged> changed) {
        this.audit = audit;
        this.changed = changed;
    }

    void of(TicketRow ticket, TicketChanged.What what, Actor actor, String action, String reason, Instant at) {
        Map<String, Object> details = Map.of(
                "ticket", ticket.id.toString(),
                "reason", ticket.reason.name(),
                "department", ticket.department,
                "notified", String.valueOf(ticket.notified),
                "dueAt", ticket.dueAt.toString(),
                "escalations", ticket.escalations);
        audit.note(new AuditEntry(
                ticket.conversationId.toString(), actor, action, "ticket " + ticket.id, reason, details, at));
        changed.fire(new TicketChanged(ticket.id(), ticket.conversation(), what));
    }
}
