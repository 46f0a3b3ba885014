package org.nuanqun.console.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.desk.Case;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.handoff.TicketState;
import org.nuanqun.staff.Operator;

/** What a ticket is about, who has it, and how long it may still take, as chips: at most three. */
public record TicketChips(InboxWords words, Moments moments, Colleagues colleagues) {

    private static final Duration SOON = Duration.ofMinutes(30);

    List<Chip> of(Case one, Operator me) {
        List<Chip> chips = new ArrayList<>();
        one.ticket().ifPresent(ticket -> {
            chips.add(reason(ticket));
            holder(one, me).or(() -> deadline(ticket)).ifPresent(chips::add);
        });
        return chips;
    }

    /** Somebody has it: a name instead of a clock. */
    private Optional<Chip> holder(Case one, Operator me) {
        return one.conversation()
                .ownership()
                .operator()
                .map(holder -> holder.equals(me.id())
                        ? new Chip("mine", "person", words.heldByMe())
                        : Chip.grey(words.heldBy(colleagues.name(holder))));
    }

    public Chip reason(Ticket ticket) {
        return ticket.reason() == TicketReason.RED_FLAG
                ? Chip.red("alert", ticket.finding())
                : Chip.grey(about(ticket) + " · " + colleagues.department(ticket.department()));
    }

    String about(Ticket ticket) {
        return about(ticket.reason());
    }

    String about(TicketReason reason) {
        return switch (reason) {
            case RED_FLAG -> words.redFlag();
            case COMPLAINT -> words.complaint();
            case ASKED -> words.asked();
            case UNCLEAR -> words.unclear();
            case ATTACHMENT -> words.attachment();
            case NOT_UNDERSTOOD -> words.notUnderstood();
            case UNHELPFUL -> words.unhelpful();
            case FAULT -> words.fault();
            case DELIVERY -> words.delivery();
            case STEPPED_IN -> words.steppedIn();
        };
    }

    /** Hidden while more than half of the limit and more than half an hour remain. */
    public Optional<Chip> deadline(Ticket ticket) {
        Duration limit = Duration.between(ticket.openedAt(), ticket.dueAt());
        Duration left = Duration.between(moments.now(), ticket.dueAt());
        boolean isFar = left.compareTo(limit.dividedBy(2)) > 0 && left.compareTo(SOON) > 0;
        if (isFar || ticket.state() == TicketState.RESOLVED) {
            return Optional.empty();
        }
        String text = written(ticket.reason(), ticket.dueAt());
        return Optional.of(left.isNegative() ? Chip.red("", text) : Chip.amber("clock", text));
    }

    private String written(TicketReason reason, Instant due) {
        String left = moments.until(due);
        return reason == TicketReason.RED_FLAG ? words.claim(left) : words.answer(left);
    }
}
