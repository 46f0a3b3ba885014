package org.nuanqun.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.nuanqun.database.Sql;

/** The figures of a period, counted where they are kept. */
@ApplicationScoped
public class Reports {

    private static final int RED_FLAGS = 500;

    /** A month is sorted in memory, not on the disk; for this transaction only. */
    private static final String ROOM = "select set_config('work_mem', '64MB', true)";

    private final Sql sql;
    private final TicketReports tickets;
    private final AnswerReports answers;
    private final LoadReports load;
    private final UnansweredReports unanswered;
    private final Clock clock;

    Reports(
            Sql sql,
            TicketReports tickets,
            AnswerReports answers,
            LoadReports load,
            UnansweredReports unanswered,
            Clock clock) {
        this.sql = sql;
        this.tickets = tickets;
        this.answers = answers;
        this.load = load;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    @Transactional
    public Report of(Period period, Scope scope) {
        sql.query(ROOM, row -> row.getString(1));
        Instant now = clock.instant();
        LoadReports.Load much = load.figures(period, scope);
        return new Report(
                period,
                tickets.figures(period, scope, now),
                answers.figures(period, scope),
                much.days(),
                much.writers(),
                tickets.redFlags(period, scope, now, RED_FLAGS),
                unanswered.now(scope));
    }
}
