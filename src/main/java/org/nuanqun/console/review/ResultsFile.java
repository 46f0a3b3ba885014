package org.nuanqun.console.review;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.report.Cell;
import org.nuanqun.console.report.Csv;
import org.nuanqun.console.report.Table;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Recipient;

/** What came of a broadcast for each person, as a file; that it was taken out is on record. */
@RequestScoped
class ResultsFile {

    private static final int ALL = 1_000_000;

    private final Outreach outreach;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Reasons reasons;

    ResultsFile(Outreach outreach, Audit audit, SignedIn signedIn, Pages pages, Reasons reasons) {
        this.outreach = outreach;
        this.audit = audit;
        this.signedIn = signedIn;
        this.pages = pages;
        this.reasons = reasons;
    }

    String of(UUID broadcast) {
        if (outreach.find(broadcast).isEmpty()) {
            throw new NoSuchPage();
        }
        ReviewWords words = pages.language().words(ReviewWords.class);
        List<Recipient> recipients = outreach.recipients(broadcast, ALL);
        audit.note(new AuditEntry(
                "console",
                Actor.operator(signedIn.id()),
                "exported",
                "broadcast " + broadcast,
                "",
                Map.of("rows", recipients.size()),
                pages.moments().now()));
        return Csv.of(new Table(
                "recipients",
                words.page(),
                List.of(head(words.name()), head(words.result()), head(words.reason()), head(words.ended())),
                recipients.stream().map(this::row).toList()));
    }

    private List<Cell> row(Recipient one) {
        return List.of(
                Cell.text(one.name()),
                Cell.text(one.state().name()),
                Cell.text(reasons.in(pages.language(), one.reason())),
                Cell.text(one.endedAt().map(at -> pages.moments().moment(at)).orElse("")));
    }

    private static Table.Head head(String text) {
        return new Table.Head(text, false);
    }
}
