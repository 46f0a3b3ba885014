package org.nuanqun.console.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.console.report.Cell;
import org.nuanqun.console.report.Chart;
import org.nuanqun.console.report.Plane;
import org.nuanqun.console.report.Table;
import org.nuanqun.outreach.Broadcast;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.reports.BroadcastFigures;
import org.nuanqun.reports.BroadcastReports;

/** Reads the review of one broadcast beside the earlier ones of its kind. */
@RequestScoped
class ReviewReader {

    private static final int EARLIER = 7;

    private final Outreach outreach;
    private final BroadcastReports reports;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    ReviewReader(Outreach outreach, BroadcastReports reports, Shells shells, Pages pages, Reasons reasons) {
        this.outreach = outreach;
        this.reports = reports;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    TemplateInstance page(UUID id) {
        Broadcast broadcast = outreach.find(id).orElseThrow(NoSuchPage::new);
        BroadcastFigures one = reports.of(id).orElseThrow(NoSuchPage::new);
        List<BroadcastFigures> all =
                new ArrayList<>(reports.earlier(one, EARLIER).reversed());
        all.add(one);
        Table figures = figures(all.reversed());
        return pages.inTheReadersLanguage(new ReviewView(
                shells.around("broadcasts"),
                id.toString(),
                broadcast.text(),
                took(one),
                chart(all, figures),
                figures,
                reasons(id)));
    }

    private String took(BroadcastFigures one) {
        Moments moments = pages.moments();
        return one.lastSent()
                .map(last -> words().took(moments.moment(one.sendAt()), moments.moment(last)))
                .orElse(words().nothingSent());
    }

    private Chart chart(List<BroadcastFigures> all, Table figures) {
        ReviewWords words = words();
        Moments moments = pages.moments();
        List<LocalDate> days =
                all.stream().map(one -> moments.date(one.sendAt())).toList();
        double highest = all.stream().mapToLong(BroadcastFigures::sent).max().orElse(0);
        Plane plane = Plane.of(days, highest, moments);
        List<Chart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            BroadcastFigures one = all.get(i);
            String day = moments.day(days.get(i));
            bars.add(plane.bar(i, 0, (double) one.sent(), "rest", "%s %s %d".formatted(day, words.sent(), one.sent())));
            bars.add(plane.bar(
                    i, 0, (double) one.replied(), "one", "%s %s %d".formatted(day, words.replied(), one.replied())));
        }
        BroadcastFigures now = all.getLast();
        return Chart.ofBars(
                words.chart(),
                words.summary(now.planned(), now.sent(), now.replied(), now.withdrew(), now.danger()),
                plane,
                bars,
                List.of(new Chart.Key("rest", words.sent()), new Chart.Key("one", words.replied())),
                figures);
    }

    private Table figures(List<BroadcastFigures> all) {
        ReviewWords words = words();
        List<Table.Head> heads = Stream.concat(
                        Stream.of(new Table.Head(words.when(), false)),
                        Stream.of(
                                        words.planned(),
                                        words.sent(),
                                        words.notSent(),
                                        words.repliedDay(),
                                        words.replied(),
                                        words.withdrew(),
                                        words.called(),
                                        words.danger())
                                .map(head -> new Table.Head(head, true)))
                .toList();
        return new Table(
                "broadcasts", words.table(), heads, all.stream().map(this::row).toList());
    }

    private List<Cell> row(BroadcastFigures one) {
        return List.of(
                Cell.link(pages.moments().moment(one.sendAt()), "/console/broadcasts/" + one.broadcast()),
                Cell.count(one.planned()),
                Cell.count(one.sent()),
                Cell.count(one.notSent()),
                Cell.count(one.repliedWithinADay()),
                Cell.count(one.replied()),
                Cell.count(one.withdrew()),
                Cell.count(one.called()),
                Cell.count(one.danger()));
    }

    private Table reasons(UUID id) {
        ReviewWords words = words();
        return new Table(
                "reasons",
                words.whyNot(),
                List.of(new Table.Head(words.reason(), false), new Table.Head(words.people(), true)),
                reports.reasons(id).stream()
                        .map(one -> List.of(
                                Cell.text(reasons.in(pages.language(), one.reason())), Cell.count(one.people())))
                        .toList());
    }

    private ReviewWords words() {
        return pages.language().words(ReviewWords.class);
    }
}
