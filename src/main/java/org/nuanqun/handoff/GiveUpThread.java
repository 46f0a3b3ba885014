package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** Puts one thread of an operator back into the queue, with a new clock and somebody else called. */
@ApplicationScoped
class GiveUpThread {

    private final Conversations conversations;
    private final Transcript transcript;
    private final CallPeople call;
    private final Deadlines deadlines;
    private final TicketRecord record;
    private final Staff staff;

    GiveUpThread(
            Conversations conversations,
            Transcript transcript,
            CallPeople call,
            Deadlines deadlines,
            TicketRecord record,
            Staff staff) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.call = call;
        this.deadlines = deadlines;
        this.record = record;
        this.staff = staff;
    }

    Optional<OperatorId> next(Optional<TicketRow> ticket, OperatorId from, Instant now) {
        return ticket.flatMap(open -> call.nextTo(from, open.department(), now));
    }

    Shift.GivenUp thread(TicketRow ticket, OperatorId from, String remark, Instant now) {
        Optional<UUID> note = remark.isBlank() ? Optional.empty() : Optional.of(note(ticket, from, remark, now));
        conversations.release(ticket.conversation(), Owner.NOBODY, now);
        Optional<OperatorId> next = call.nextTo(from, ticket.department(), now);
        ticket.handOn(
                next,
                call.callsBefore(next, ticket.department(), now),
                now.plus(deadlines.of(ticket.reason, Optional.ofNullable(ticket.level))));
        record.of(ticket, TicketChanged.What.HANDED_ON, Actor.operator(from), "handedOn", call.nameOf(next), now);
        return new Shift.GivenUp(ticket.conversation(), ticket.id(), note);
    }

    /** Of the system and not of staff: a patient who waits for an answer waits on, whoever wrote about it. */
    private UUID note(TicketRow ticket, OperatorId from, String remark, Instant now) {
        Operator author = staff.get(from);
        UUID line = Ids.next();
        transcript.add(new Spoken(
                line,
                ticket.conversation(),
                LineKind.NOTE,
                SpeakerKind.SYSTEM,
                author.name(),
                author.title(),
                remark.strip(),
                LineState.HANDLED,
                "",
                now));
        return line;
    }
}
