package org.nuanqun.workbench;

import java.util.Optional;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketAddition;

/** Whether a ticket is the one a dialogue expects, and both of them in words. */
record ExpectedTicket(Turn.HasTicket turn) {

    boolean is(Ticket ticket) {
        return turn.reason().map(ticket.reason().name()::equals).orElse(true)
                && turn.department().map(ticket.department().value()::equals).orElse(true)
                && turn.level()
                        .map(level -> ticket.level().map(Enum::name).equals(Optional.of(level)))
                        .orElse(true)
                && turn.state().map(ticket.state().name()::equals).orElse(true)
                && turn.also().map(also -> isAddedTo(ticket, also)).orElse(true)
                && (!turn.somebodyIsCalled() || ticket.notified().isPresent());
    }

    private static boolean isAddedTo(Ticket ticket, String also) {
        return ticket.additions().stream().anyMatch(one -> one.reason().name().equals(also));
    }

    String told() {
        return String.join(
                        " ",
                        turn.reason().orElse(""),
                        turn.department().orElse(""),
                        turn.level().orElse(""),
                        turn.state().orElse(""),
                        turn.also().map(also -> "+ " + also).orElse(""))
                .strip();
    }

    static String told(Ticket ticket) {
        return "%s %s %s %s %s"
                .formatted(
                        ticket.reason(),
                        ticket.department(),
                        ticket.level().map(Enum::name).orElse("-"),
                        ticket.state(),
                        ticket.additions().stream().map(TicketAddition::reason).toList());
    }
}
