package org.nuanqun.console.lecture;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.report.Cell;
import org.nuanqun.console.report.Csv;
import org.nuanqun.console.report.Table;
import org.nuanqun.outreach.lecture.Lectures;

/** Who signed up, waited and came, as a file; that it was taken out is on record. */
@RequestScoped
class AttendeesFile {

    private final Lectures lectures;
    private final LectureReader reader;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Pages pages;

    AttendeesFile(Lectures lectures, LectureReader reader, Audit audit, SignedIn signedIn, Pages pages) {
        this.lectures = lectures;
        this.reader = reader;
        this.audit = audit;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    String of(UUID lecture) {
        if (lectures.find(lecture).isEmpty()) {
            throw new NoSuchPage();
        }
        LectureWords words = pages.language().words(LectureWords.class);
        List<AttendeeLine> lines =
                lectures.attendees(lecture).stream().map(reader::attendee).toList();
        audit.note(new AuditEntry(
                "console",
                Actor.operator(signedIn.id()),
                "exported",
                "lecture " + lecture,
                "",
                Map.of("rows", lines.size()),
                pages.moments().now()));
        return Csv.of(new Table(
                "attendees",
                words.attendees(),
                Stream.of(words.name(), words.state(), words.signed(), words.attendedAt(), words.rating())
                        .map(head -> new Table.Head(head, false))
                        .toList(),
                lines.stream().map(AttendeesFile::row).toList()));
    }

    private static List<Cell> row(AttendeeLine one) {
        return Stream.of(one.name(), one.state(), one.signed(), one.came(), one.rating())
                .map(Cell::text)
                .toList();
    }
}
