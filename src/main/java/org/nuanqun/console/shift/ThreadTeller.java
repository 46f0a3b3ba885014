package org.nuanqun.console.shift;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.desk.PatientNames;
import org.nuanqun.console.inbox.Contents;
import org.nuanqun.console.inbox.InboxWords;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.inbox.TicketChips;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketReason;

/** Tells in a few lines what a conversation is about: who, what was asked last, what is open, until when. */
@RequestScoped
class ThreadTeller {

    private static final int LINES = 60;

    private final Transcript transcript;
    private final Groups groups;
    private final PatientNames names;
    private final Ledger ledger;
    private final Reasons reasons;
    private final Pages pages;

    ThreadTeller(
            Transcript transcript, Groups groups, PatientNames names, Ledger ledger, Reasons reasons, Pages pages) {
        this.transcript = transcript;
        this.groups = groups;
        this.names = names;
        this.ledger = ledger;
        this.reasons = reasons;
        this.pages = pages;
    }

    ShiftView.Summary tell(Conversation conversation, Optional<Ticket> ticket) {
        InboxWords words = pages.language().words(InboxWords.class);
        Optional<Line> asked = asked(conversation);
        return new ShiftView.Summary(
                conversation.id().toString(),
                PersonalData.masked(name(conversation, asked, words)),
                place(conversation, words),
                ticket.map(open -> chips(open, words)).orElse(List.of()),
                ticket.filter(open -> open.reason() != TicketReason.RED_FLAG)
                        .map(open -> reasons.in(pages.language(), open.finding()))
                        .orElse(""),
                asked.map(line -> new Contents(words).label(line.content())).orElse(""),
                asked.map(line -> pages.moments().ago(line.at())).orElse(""));
    }

    private Optional<Line> asked(Conversation conversation) {
        return transcript.lines(conversation.id(), LINES).reversed().stream()
                .filter(line -> line.kind() == LineKind.HEARD)
                .findFirst();
    }

    private String name(Conversation conversation, Optional<Line> asked, InboxWords words) {
        return Optional.of(names.of(conversation))
                .filter(name -> !name.isBlank())
                .or(() -> asked.map(Line::speakerName))
                .orElseGet(() -> place(conversation, words));
    }

    private String place(Conversation conversation, InboxWords words) {
        Optional<Group> group = conversation.chat().group().flatMap(key -> groups.find(conversation.account(), key));
        return group.map(Group::name).orElse(words.oneToOne());
    }

    private List<Chip> chips(Ticket ticket, InboxWords words) {
        TicketChips chips = new TicketChips(words, pages.moments(), ledger.colleagues(pages.language()));
        return Stream.concat(Stream.of(chips.reason(ticket)), chips.deadline(ticket).stream())
                .toList();
    }
}
