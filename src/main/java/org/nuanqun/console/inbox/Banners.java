package org.nuanqun.console.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nuanqun.console.page.Moments;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.handoff.TicketState;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.OperatorId;

/** Chooses the face of the ownership banner. */
record Banners(
        ThreadWords words,
        Moments moments,
        Colleagues colleagues,
        Operator me,
        Optional<Instant> goesBackAt,
        UnaryOperator<String> reasons) {

    Banner of(Ownership ownership, Optional<Ticket> ticket) {
        if (ownership.operator().isPresent()) {
            return held(ownership.operator().get(), ownership.since().orElse(moments.now()));
        }
        return ticket.filter(open -> open.state() == TicketState.WAITING)
                .map(this::waiting)
                .orElseGet(() -> unheld(ownership));
    }

    private Banner held(OperatorId holder, Instant since) {
        String lasted = moments.lasted(since);
        return holder.equals(me.id())
                ? new Banner("mine", "", words.iHold(lasted), goesBack(), "", "", "")
                : new Banner(
                        "colleague",
                        "person",
                        words.colleagueHolds(colleagues.name(holder)),
                        words.colleagueHoldsWhy(lasted),
                        "",
                        "",
                        "");
    }

    private String goesBack() {
        return goesBackAt.map(at -> words.goesBackAt(moments.time(at))).orElse("");
    }

    private Banner waiting(Ticket open) {
        String left = moments.until(open.dueAt());
        String due = open.dueAt().toString();
        return open.reason() == TicketReason.RED_FLAG
                ? new Banner("red", "alert", words.redFlagWaits(), words.redFlagWaitsWhy(), words.takeOver(), left, due)
                : new Banner("waiting", "bell", words.ticketWaits(), why(open), words.takeOver(), left, due);
    }

    private String why(Ticket open) {
        return reasons.apply(open.finding());
    }

    private Banner unheld(Ownership ownership) {
        return switch (ownership.owner()) {
            case BOT -> new Banner("bot", "bot", words.botHolds(), words.botHoldsWhy(), words.takeOver(), "", "");
            case NOBODY, OPERATOR ->
                new Banner("nobody", "person", words.nobodyHolds(), words.nobodyHoldsWhy(), words.takeOver(), "", "");
        };
    }
}
