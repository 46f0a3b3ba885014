package org.nuanqun.console.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.page.Moments;
import org.nuanqun.reports.AnswerFigures;
import org.nuanqun.reports.Report;
import org.nuanqun.reports.Spread;
import org.nuanqun.reports.TicketFigures;

/** The figures at the head of the page, each with what it means. */
record Tiles(Report report, Figures figures, ReportWords words, Moments moments) {

    List<Tile> all() {
        TicketFigures tickets = report.allTickets();
        AnswerFigures answers = report.allAnswers();
        return List.of(
                time("first-reply", words.firstReplyHalf(), tickets.firstReply(), words.howFirstReply()),
                time("next-reply", words.nextReplyHalf(), answers.nextReply(), words.howNextReply()),
                redFlags(tickets),
                met(tickets),
                bot(answers),
                waiting());
    }

    private Tile time(String id, String title, Spread spread, String how) {
        return new Tile(id, title, figures.took(spread.half()), under(spread), "", how);
    }

    private String under(Spread spread) {
        return spread.n() == 0 ? words.noneYet() : words.mostAndCount(figures.took(spread.most()), spread.n());
    }

    private Tile redFlags(TicketFigures tickets) {
        long late = tickets.redFlagsJudged() - tickets.redFlagsMet();
        Spread taken = tickets.redFlagTaken();
        String under = tickets.redFlags() == 0
                ? words.noRedFlags()
                : words.redFlagsUnder(
                        figures.took(taken.most()),
                        tickets.redFlags(),
                        figures.share(tickets.redFlagsMet(), tickets.redFlagsJudged()),
                        late);
        return new Tile(
                "red-flag",
                words.redFlagHalf(),
                figures.took(taken.half()),
                under,
                late > 0 ? "red" : "",
                words.howRedFlag());
    }

    private Tile met(TicketFigures tickets) {
        String under = tickets.judged() == 0 ? words.noneYet() : words.metUnder(tickets.judged(), tickets.met());
        return new Tile(
                "met", words.metTitle(), figures.share(tickets.met(), tickets.judged()), under, "", words.howMet());
    }

    private Tile bot(AnswerFigures answers) {
        long all = answers.questions();
        String under = all == 0
                ? words.noneYet()
                : words.answeredUnder(
                        all,
                        figures.share(answers.byPerson(), all),
                        figures.share(answers.called(), all),
                        figures.share(answers.silent(), all));
        return new Tile(
                "answered", words.botTitle(), figures.share(answers.byBot(), all), under, "", words.howAnswered());
    }

    private Tile waiting() {
        long waiting = report.unanswered().size();
        Optional<Duration> longest =
                report.unanswered().stream().findFirst().map(one -> Duration.between(one.since(), moments.now()));
        return new Tile(
                "unanswered",
                words.waitingTitle(),
                words.people(waiting),
                longest.map(one -> words.longest(figures.took(one))).orElse(words.nobodyWaits()),
                "",
                words.howWaiting());
    }
}
