package org.nuanqun.console.desk;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.Owner;
import org.nuanqun.groups.Group;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.handoff.TicketState;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Role;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.OperatorId;

/** A conversation as it lies on a desk. {@code mentionsMe}: a note names me, and I have not looked since. */
public record Case(
        Conversation conversation,
        String name,
        Optional<Group> group,
        Optional<Line> last,
        Optional<Ticket> ticket,
        boolean mentionsMe) {

    public boolean isRedFlag() {
        return ticket.filter(open -> open.reason() == TicketReason.RED_FLAG).isPresent();
    }

    public boolean isWaiting() {
        return ticket.filter(open -> open.state() == TicketState.WAITING).isPresent();
    }

    public boolean isHeldByBot() {
        return conversation.ownership().owner() == Owner.BOT;
    }

    public boolean isHeldBy(OperatorId operator) {
        return conversation.ownership().isHeldBy(operator);
    }

    public boolean isAbout(ConditionCode condition) {
        return group.flatMap(Group::condition).filter(condition::equals).isPresent();
    }

    /** Danger concerns everybody; the rest whoever was called, works in the department, or took it. */
    public boolean needs(Operator me) {
        return isRedFlag()
                || isHeldBy(me.id())
                || ticket.filter(open -> open.state() == TicketState.WAITING && calls(open, me))
                        .isPresent();
    }

    /** When the last thing happened here, if anything did. */
    public Optional<Instant> lastAt() {
        return last.map(Line::at).or(() -> ticket.map(Ticket::openedAt)).or(conversation::lastHeard);
    }

    /** Where nothing happened yet comes last. */
    Instant liveliness() {
        return lastAt().orElse(Instant.EPOCH);
    }

    private static boolean calls(Ticket open, Operator me) {
        return me.role() == Role.ADMIN
                || open.notified().filter(me.id()::equals).isPresent()
                || me.worksIn(open.department());
    }
}
