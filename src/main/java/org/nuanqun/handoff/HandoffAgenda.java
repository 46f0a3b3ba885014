package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.time.Agenda;

/** The deadlines of waiting tickets, of silent operators and of agreed returns. */
@ApplicationScoped
class HandoffAgenda implements Agenda {

    private final Tickets tickets;
    private final Returns returns;
    private final QueueSilent silent;
    private final Handoff handoff;

    HandoffAgenda(Tickets tickets, Returns returns, QueueSilent silent, Handoff handoff) {
        this.tickets = tickets;
        this.returns = returns;
        this.silent = silent;
        this.handoff = handoff;
    }

    @Override
    @Transactional
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.of(tickets.nextDueAfter(now), returns.nextAfter(now), silent.nextAfter(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void doWhatIsDue(Instant now) {
        handoff.doWhatIsDue(now);
    }
}
