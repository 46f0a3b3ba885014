package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.outreach.Occurrence;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Reach;
import org.nuanqun.outreach.Recurring;
import org.nuanqun.outreach.RecurringBroadcasts;

/** Reads the page of a recurring broadcast. */
@RequestScoped
class RecurringReader {

    private static final int NEXT = 5;

    private final RecurringBroadcasts recurring;
    private final Outreach outreach;
    private final BroadcastLines broadcasts;
    private final RecurringLines lines;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    RecurringReader(
            RecurringBroadcasts recurring,
            Outreach outreach,
            BroadcastLines broadcasts,
            RecurringLines lines,
            Shells shells,
            Pages pages,
            Reasons reasons) {
        this.recurring = recurring;
        this.outreach = outreach;
        this.broadcasts = broadcasts;
        this.lines = lines;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    TemplateInstance one(UUID id) {
        Recurring one = recurring.find(id).orElseThrow(NoSuchPage::new);
        Reach reach = outreach.reach(one.segment());
        return pages.inTheReadersLanguage(new RecurringView(
                shells.around("broadcasts"),
                lines.line(one),
                broadcasts.kind(one.kind()),
                words().broadcastReach(reach.reached().size(), reach.all()),
                lines.times(next(one)),
                recurring.occurrences(id).stream().map(this::time).toList()));
    }

    private List<Instant> next(Recurring one) {
        return one.nextAt()
                .map(next -> one.recurrence().next(next.minusNanos(1), NEXT))
                .orElse(List.of());
    }

    private OccurrenceLine time(Occurrence time) {
        return new OccurrenceLine(
                pages.moments().moment(time.planned()),
                time.broadcast().flatMap(outreach::find).map(broadcasts::line).stream()
                        .toList(),
                reasons.in(pages.language(), time.whyNot()));
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}
