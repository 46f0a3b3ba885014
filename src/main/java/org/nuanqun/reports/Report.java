package org.nuanqun.reports;

import java.util.List;
import java.util.Optional;

/** All figures of a period. Parts with nothing in them are not in the lists. */
public record Report(
        Period period,
        List<Sliced<TicketFigures>> tickets,
        List<Sliced<AnswerFigures>> answers,
        List<LoadFigures> load,
        List<WrittenBy> writers,
        List<RedFlag> redFlags,
        List<Unanswered> unanswered) {

    public TicketFigures allTickets() {
        return of(tickets, Slice.ALL, "").orElseThrow();
    }

    public AnswerFigures allAnswers() {
        return of(answers, Slice.ALL, "").orElseThrow();
    }

    public static <T> Optional<T> of(List<Sliced<T>> all, Slice slice, String key) {
        return all.stream()
                .filter(one -> one.slice() == slice && one.key().equals(key))
                .map(Sliced::figures)
                .findFirst();
    }
}
