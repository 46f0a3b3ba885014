package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.time.Agenda;

/** The deadlines of waiting tickets. */
@ApplicationScoped
class HandoffAgenda implements Agenda {

    private final Tickets tickets;
    private final Handoff handoff;

    HandoffAgenda(Tickets tickets, Handoff handoff) {
        this.tickets = tickets;
        this.handoff = handoff;
    }

    @Override
    @Transactional
    public Optional<Instant> nextAfter(Instant now) {
        return tickets.nextDueAfter(now);
    }

    @Override
    public void doWhatIsDue(Instant now) {
        handoff.escalateOverdue(now);
    }
}
