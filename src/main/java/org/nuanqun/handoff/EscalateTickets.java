package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** Calls the next on duty for every ticket that waited too long. */
@ApplicationScoped
class EscalateTickets {

    private final Tickets tickets;
    private final CallPeople call;
    private final Deadlines deadlines;
    private final TicketRecord record;
    private final Transcript transcript;

    EscalateTickets(Tickets tickets, CallPeople call, Deadlines deadlines, TicketRecord record, Transcript transcript) {
        this.tickets = tickets;
        this.call = call;
        this.deadlines = deadlines;
        this.record = record;
        this.transcript = transcript;
    }

    int overdue(Instant now) {
        List<TicketRow> late = tickets.waitingPast(now);
        late.forEach(ticket -> escalate(ticket, now));
        return late.size();
    }

    private void escalate(TicketRow ticket, Instant now) {
        Optional<OperatorId> next = call.after(ticket.escalations + 1, ticket.department(), now);
        ticket.escalate(next, now.plus(untilNextCall(ticket, now)));
        String whom = next.isPresent() ? call.nameOf(next) : "the whole department";
        record.of(ticket, TicketChanged.What.ESCALATED, Actor.SYSTEM, "escalated", whom, now);
        transcript.add(new Spoken(
                Ids.next(),
                ticket.conversation(),
                LineKind.SYSTEM,
                SpeakerKind.SYSTEM,
                call.nameOf(next),
                "escalated",
                "",
                LineState.HANDLED,
                "",
                now));
    }

    private Duration untilNextCall(TicketRow ticket, Instant now) {
        int everybody = call.callsOfEverybody(ticket.escalations + 1, ticket.department(), now);
        return deadlines.untilNextCall(ticket.reason, Optional.ofNullable(ticket.level), everybody);
    }
}
