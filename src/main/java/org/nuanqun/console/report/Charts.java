package org.nuanqun.console.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanqun.console.page.Moments;
import org.nuanqun.reports.AnswerFigures;
import org.nuanqun.reports.RedFlag;
import org.nuanqun.reports.Report;
import org.nuanqun.reports.Slice;
import org.nuanqun.reports.Spread;
import org.nuanqun.reports.TicketFigures;

/** Draws the report. Minutes and counts from zero upward, days from left to right. */
record Charts(Report report, Tables tables, Figures figures, ReportWords words, Moments moments) {

    private static final double NOTHING = -1;

    List<Chart> all() {
        return List.of(firstReply(), redFlags(), answered(), load());
    }

    private List<LocalDate> days() {
        return report.period().days();
    }

    private Chart firstReply() {
        List<Double> half = minutes(Spread::half);
        List<Double> most = minutes(Spread::most);
        Plane plane = Plane.of(days(), highest(most), moments);
        List<Chart.Dot> dots = Stream.concat(
                        dots(plane, half, "one", words.firstReplyHalf()),
                        dots(plane, most, "two", words.firstReplyMost()))
                .toList();
        return new Chart(
                words.chartFirstReply(),
                summary(report.allTickets().firstReply()),
                plane.ys(),
                plane.xs(),
                List.of(),
                Stream.concat(plane.lines(most, "two").stream(), plane.lines(half, "one").stream())
                        .toList(),
                dots,
                List.of(),
                List.of(new Chart.Key("one", words.half()), new Chart.Key("two", words.most())),
                tables.days());
    }

    private String summary(Spread spread) {
        return spread.n() == 0
                ? words.noneYet()
                : words.spreadSummary(figures.took(spread.half()), figures.took(spread.most()), spread.n());
    }

    private List<Double> minutes(Function<Spread, Optional<Duration>> which) {
        return days().stream()
                .map(day -> Report.of(report.tickets(), Slice.DAY, day.toString())
                        .flatMap(one -> which.apply(one.firstReply()))
                        .map(Charts::inMinutes)
                        .orElse(NOTHING))
                .toList();
    }

    private Stream<Chart.Dot> dots(Plane plane, List<Double> values, String tone, String name) {
        return IntStream.range(0, values.size())
                .filter(day -> values.get(day) >= 0)
                .mapToObj(day -> plane.dotOnDay(
                        day,
                        values.get(day),
                        tone,
                        "%s %s %s"
                                .formatted(moments.day(days().get(day)), name, figures.took(inTime(values.get(day))))));
    }

    private Chart redFlags() {
        List<Double> limits = report.redFlags().stream()
                .map(one -> inMinutes(Duration.between(one.asked(), one.deadline())))
                .distinct()
                .sorted()
                .limit(3)
                .toList();
        double highest = Stream.concat(
                        limits.stream(),
                        report.redFlags().stream()
                                .flatMap(one -> one.took().stream())
                                .map(Charts::inMinutes))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Plane plane = Plane.of(days(), Math.min(highest, 60), moments);
        TicketFigures all = report.allTickets();
        String summary = all.redFlags() == 0
                ? words.noRedFlags()
                : words.redFlagsSummary(all.redFlags(), all.redFlagsMet(), all.redFlagsJudged() - all.redFlagsMet());
        return new Chart(
                words.chartRedFlags(),
                summary,
                plane.ys(),
                plane.xs(),
                List.of(),
                List.of(),
                report.redFlags().stream().map(one -> dot(one, plane)).toList(),
                limits.stream()
                        .map(one -> new Chart.Limit(plane.y(one), words.limitOf(figures.took(inTime(one)))))
                        .toList(),
                List.of(new Chart.Key("one", words.inTime()), new Chart.Key("late", words.late())),
                tables.redFlags());
    }

    /** Whoever came later than the drawing goes, or never, stands at its upper edge. */
    private Chart.Dot dot(RedFlag flag, Plane plane) {
        double day = Duration.between(
                                report.period()
                                        .first()
                                        .atStartOfDay(report.period().zone())
                                        .toInstant(),
                                flag.asked())
                        .toMinutes()
                / 1440.0;
        double value = flag.took().map(Charts::inMinutes).orElse(plane.top());
        String tone = flag.isLate(moments.now()) ? "late" : flag.taken().isPresent() ? "one" : "open";
        return plane.dot(
                Math.clamp(day, 0, days().size()),
                value,
                tone,
                "%s %s"
                        .formatted(
                                moments.moment(flag.asked()),
                                flag.took().map(figures::took).orElse(words.nobodyCame())));
    }

    private Chart answered() {
        Plane plane = Plane.of(days(), highest(perDay(AnswerFigures::questions)), moments);
        List<Chart.Bar> bars = new ArrayList<>();
        for (int day = 0; day < days().size(); day++) {
            bars.addAll(stack(plane, day, answersOn(days().get(day))));
        }
        AnswerFigures all = report.allAnswers();
        return Chart.ofBars(
                words.chartAnswered(),
                all.questions() == 0
                        ? words.noneYet()
                        : words.answeredSummary(
                                all.questions(), all.byBot(), all.byPerson(), all.called(), all.silent()),
                plane,
                bars,
                List.of(
                        new Chart.Key("bot", words.keyBot()),
                        new Chart.Key("one", words.keyPerson()),
                        new Chart.Key("soon", words.keyCalled()),
                        new Chart.Key("rest", words.keySilent())),
                tables.days());
    }

    private List<Chart.Bar> stack(Plane plane, int day, AnswerFigures figures) {
        long[] parts = {figures.byBot(), figures.byPerson(), figures.called(), figures.silent()};
        String[] tones = {"bot", "one", "soon", "rest"};
        String[] names = {words.keyBot(), words.keyPerson(), words.keyCalled(), words.keySilent()};
        List<Chart.Bar> bars = new ArrayList<>();
        long below = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                bars.add(plane.bar(
                        day,
                        (double) below,
                        (double) parts[i],
                        tones[i],
                        "%s %s %d".formatted(moments.day(days().get(day)), names[i], parts[i])));
            }
            below += parts[i];
        }
        return bars;
    }

    private AnswerFigures answersOn(LocalDate day) {
        return Report.of(report.answers(), Slice.DAY, day.toString())
                .orElse(new AnswerFigures(0, 0, 0, 0, 0, new Spread(0, Optional.empty(), Optional.empty())));
    }

    private List<Double> perDay(Function<AnswerFigures, Long> which) {
        return days().stream().map(day -> (double) which.apply(answersOn(day))).toList();
    }

    private Chart load() {
        List<Double> opened = days().stream()
                .map(day -> Report.of(report.tickets(), Slice.DAY, day.toString())
                        .map(TicketFigures::tickets)
                        .orElse(0L))
                .map(Long::doubleValue)
                .toList();
        Plane plane = Plane.of(days(), highest(opened), moments);
        List<Chart.Bar> bars = IntStream.range(0, opened.size())
                .filter(day -> opened.get(day) > 0)
                .mapToObj(day -> plane.bar(
                        day,
                        0,
                        opened.get(day),
                        "two",
                        "%s %d".formatted(moments.day(days().get(day)), Math.round(opened.get(day)))))
                .toList();
        long tickets = report.allTickets().tickets();
        return Chart.ofBars(
                words.chartLoad(),
                tickets == 0 ? words.noneYet() : words.loadSummary(tickets, days().size(), Math.round(highest(opened))),
                plane,
                bars,
                List.of(),
                tables.days());
    }

    private static double highest(List<Double> values) {
        return values.stream().flatMapToDouble(DoubleStream::of).max().orElse(0);
    }

    private static double inMinutes(Duration took) {
        return took.toMillis() / 60_000.0;
    }

    private static Duration inTime(double minutes) {
        return Duration.ofMillis(Math.round(minutes * 60_000));
    }
}
