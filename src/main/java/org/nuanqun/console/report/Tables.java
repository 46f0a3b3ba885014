package org.nuanqun.console.report;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Moments;
import org.nuanqun.reports.AnswerFigures;
import org.nuanqun.reports.LoadFigures;
import org.nuanqun.reports.RedFlag;
import org.nuanqun.reports.Report;
import org.nuanqun.reports.Slice;
import org.nuanqun.reports.Sliced;
import org.nuanqun.reports.Spread;
import org.nuanqun.reports.TicketFigures;

/** The report as tables: for the page, for readers of charts, and for files. */
record Tables(Report report, Figures figures, Known known, ReportWords words, Moments moments) {

    private static final Spread NOTHING = new Spread(0, Optional.empty(), Optional.empty());
    private static final TicketFigures NO_TICKETS = new TicketFigures(0, NOTHING, 0, 0, 0, NOTHING, 0, 0);
    private static final AnswerFigures NO_ANSWERS = new AnswerFigures(0, 0, 0, 0, 0, NOTHING);

    List<Table> all() {
        return List.of(days(), groups(), conditions(), operators(), writers(), redFlags());
    }

    Table days() {
        Map<LocalDate, LoadFigures> load =
                report.load().stream().collect(Collectors.toMap(LoadFigures::day, Function.identity()));
        List<List<Cell>> rows = report.period().days().stream()
                .map(day -> day(day, Optional.ofNullable(load.get(day)).orElse(new LoadFigures(day, 0, 0, 0))))
                .toList();
        List<Table.Head> heads =
                heads(List.of(words.day()), List.of(words.heard(), words.saidByPerson(), words.saidByBot()));
        return new Table("days", words.byDay(), with(heads, figureHeads()), rows);
    }

    private List<Cell> day(LocalDate day, LoadFigures load) {
        String key = day.toString();
        Cell name = new Cell(moments.day(day), key, "", false);
        List<Cell> cells = new ArrayList<>(
                List.of(name, Cell.count(load.heard()), Cell.count(load.byPerson()), Cell.count(load.byBot())));
        cells.addAll(cells(tickets(Slice.DAY, key), answers(Slice.DAY, key)));
        return cells;
    }

    Table groups() {
        return parts("groups", words.byGroup(), words.group(), Slice.GROUP, known::group);
    }

    Table conditions() {
        return parts("conditions", words.byCondition(), words.condition(), Slice.CONDITION, known::condition);
    }

    /** What nobody has taken belongs to nobody and is named so. */
    Table operators() {
        List<Table.Head> heads = heads(List.of(words.colleague()), ticketHeads());
        List<List<Cell>> rows = report.tickets().stream()
                .filter(one -> one.slice() == Slice.OPERATOR)
                .sorted(comparing((Sliced<TicketFigures> one) -> -one.figures().tickets()))
                .map(one -> row(known.operator(one.key()), cells(one.figures())))
                .toList();
        return new Table("operators", words.byOperator(), heads, rows);
    }

    Table writers() {
        List<Table.Head> heads = heads(
                List.of(words.colleague()),
                List.of(words.messages(), words.conversations(), words.daysOn(), words.messagesADay()));
        List<List<Cell>> rows = report.writers().stream()
                .map(one -> List.of(
                        Cell.text(one.name()),
                        Cell.count(one.messages()),
                        Cell.count(one.conversations()),
                        Cell.count(one.days()),
                        Cell.count(Math.round((double) one.messages() / one.days()))))
                .toList();
        return new Table("writers", words.byWriter(), heads, rows);
    }

    Table redFlags() {
        List<Table.Head> heads =
                heads(List.of(words.asked(), words.colleague()), List.of(words.took(), words.limit(), words.inTime()));
        return new Table(
                "red-flags",
                words.redFlags(),
                heads,
                report.redFlags().stream().map(this::redFlag).toList());
    }

    private List<Cell> redFlag(RedFlag flag) {
        String verdict =
                flag.isLate(moments.now()) ? words.late() : flag.taken().isPresent() ? words.yes() : words.open();
        return List.of(
                new Cell(
                        moments.moment(flag.asked()),
                        flag.asked().toString(),
                        "/console/c/" + flag.conversation(),
                        false),
                Cell.text(flag.operator()
                        .map(one -> known.operator(one.toString()))
                        .orElse(words.nobody())),
                figures.time(flag.took()),
                figures.time(Optional.of(Duration.between(flag.asked(), flag.deadline()))),
                Cell.figure(verdict, verdict));
    }

    private Table parts(String id, String title, String head, Slice slice, UnaryOperator<String> name) {
        List<List<Cell>> rows = Stream.concat(
                        report.answers().stream()
                                .filter(one -> one.slice() == slice)
                                .map(Sliced::key),
                        report.tickets().stream()
                                .filter(one -> one.slice() == slice)
                                .map(Sliced::key))
                .distinct()
                .sorted(comparing((String key) -> -answers(slice, key).questions())
                        .thenComparing(name))
                .map(key -> row(name.apply(key), cells(tickets(slice, key), answers(slice, key))))
                .toList();
        return new Table(id, title, with(heads(List.of(head), List.of()), figureHeads()), rows);
    }

    private List<Cell> cells(TicketFigures tickets, AnswerFigures answers) {
        return with(
                List.of(
                        Cell.count(answers.questions()),
                        figures.part(answers.byBot(), answers.questions()),
                        figures.part(answers.byPerson(), answers.questions()),
                        figures.half(answers.nextReply())),
                cells(tickets));
    }

    private List<Cell> cells(TicketFigures tickets) {
        return List.of(
                Cell.count(tickets.tickets()),
                figures.half(tickets.firstReply()),
                figures.most(tickets.firstReply()),
                figures.part(tickets.met(), tickets.judged()),
                Cell.count(tickets.redFlags()),
                figures.half(tickets.redFlagTaken()),
                figures.part(tickets.redFlagsMet(), tickets.redFlagsJudged()));
    }

    private List<Table.Head> figureHeads() {
        return with(
                heads(List.of(), List.of(words.questions(), words.byBot(), words.byPerson(), words.nextReply())),
                heads(List.of(), ticketHeads()));
    }

    private List<String> ticketHeads() {
        return List.of(
                words.tickets(),
                words.firstReply(),
                words.firstReplyMost(),
                words.met(),
                words.redFlags(),
                words.redFlagTaken(),
                words.redFlagMet());
    }

    private TicketFigures tickets(Slice slice, String key) {
        return Report.of(report.tickets(), slice, key).orElse(NO_TICKETS);
    }

    private AnswerFigures answers(Slice slice, String key) {
        return Report.of(report.answers(), slice, key).orElse(NO_ANSWERS);
    }

    private static List<Cell> row(String name, List<Cell> cells) {
        return with(List.of(Cell.text(name)), cells);
    }

    private static List<Table.Head> heads(List<String> names, List<String> figures) {
        return with(
                names.stream().map(text -> new Table.Head(text, false)).toList(),
                figures.stream().map(text -> new Table.Head(text, true)).toList());
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
