package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The figures of a period, counted where they are kept. */
@ApplicationScoped
public class Reports {

    private static final int RED_FLAGS = 500;

    private final TicketReports tickets;
    private final AnswerReports answers;
    private final LoadReports load;
    private final UnansweredReports unanswered;
    private final Clock clock;

    Reports(TicketReports tickets, AnswerReports answers, LoadReports load, UnansweredReports unanswered, Clock clock) {
        this.tickets = tickets;
        this.answers = answers;
        this.load = load;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    @Transactional
    public Report of(Period period, Scope scope) {
        Instant now = clock.instant();
        return new Report(
                period,
                tickets.figures(period, scope, now),
                answers.figures(period, scope),
                load.days(period, scope),
                load.writers(period, scope),
                tickets.redFlags(period, scope, now, RED_FLAGS),
                unanswered.now(scope));
    }
}
