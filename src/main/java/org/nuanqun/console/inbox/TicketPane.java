package org.nuanqun.console.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nuanqun.console.page.Moments;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;

/** Says how far a ticket has come, and on what it rests. */
record TicketPane(
        ThreadWords words, Moments moments, Colleagues colleagues, TicketChips chips, UnaryOperator<String> reasons) {

    List<Details.Handling> handling(Ticket ticket) {
        List<Details.Handling> steps = new ArrayList<>();
        steps.add(step(
                chips.about(ticket) + " " + reasons.apply(ticket.finding()), Optional.of(ticket.openedAt()), ticket));
        steps.add(step(words.takeOver(), ticket.claimedAt(), ticket));
        steps.add(step(words.resolve(), ticket.resolvedAt(), ticket));
        return steps;
    }

    private Details.Handling step(String text, Optional<Instant> done, Ticket ticket) {
        return done.map(at -> new Details.Handling("done", text, moments.brief(at)))
                .orElseGet(() -> undone(text, ticket));
    }

    private Details.Handling undone(String text, Ticket ticket) {
        boolean isNext = text.equals(words.takeOver()) == ticket.claimedAt().isEmpty();
        return isNext
                ? new Details.Handling("now", text, moments.until(ticket.dueAt()))
                : new Details.Handling("open", text, "");
    }

    List<Details.Fact> judgement(Ticket ticket) {
        List<Details.Fact> facts = new ArrayList<>();
        String level =
                ticket.level().map(one -> " · " + words.level(one.name())).orElse("");
        facts.add(new Details.Fact(chips.about(ticket), reasons.apply(ticket.finding()) + level));
        ticket.additions()
                .forEach(
                        also -> facts.add(new Details.Fact(chips.about(also.reason()), reasons.apply(also.finding()))));
        facts.add(new Details.Fact(words.department(), colleagues.department(ticket.department())));
        ticket.notified().map(colleagues::name).ifPresent(name -> facts.add(notified(name, ticket)));
        return facts;
    }

    private Details.Fact notified(String name, Ticket ticket) {
        String value = ticket.escalations() == 0 ? name : words.escalated(name, ticket.escalations());
        return new Details.Fact(words.notified(), value);
    }

    static boolean isRedFlag(Optional<Ticket> ticket) {
        return ticket.filter(one -> one.reason() == TicketReason.RED_FLAG).isPresent();
    }
}
