package org.nuanqun.console.shift;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.inbox.Colleagues;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Shift;
import org.nuanqun.handoff.ShiftHandover;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.handoff.TicketState;

/** Reads what I hold, and what was handed over within a day. */
@RequestScoped
class ShiftReader {

    private static final Duration LATELY = Duration.ofDays(1);

    private final ShiftHandover handover;
    private final Handoff handoff;
    private final Conversations conversations;
    private final Transcript transcript;
    private final ThreadTeller teller;
    private final Ledger ledger;
    private final SignedIn signedIn;
    private final Pages pages;

    ShiftReader(
            ShiftHandover handover,
            Handoff handoff,
            Conversations conversations,
            Transcript transcript,
            ThreadTeller teller,
            Ledger ledger,
            SignedIn signedIn,
            Pages pages) {
        this.handover = handover;
        this.handoff = handoff;
        this.conversations = conversations;
        this.transcript = transcript;
        this.teller = teller;
        this.ledger = ledger;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Danger first, then what is due first. */
    List<ShiftView.Mine> mine() {
        Colleagues colleagues = ledger.colleagues(pages.language());
        return handover.heldBy(signedIn.id()).stream()
                .map(one -> new Held(one, handoff.openFor(one.id())))
                .sorted(comparing(Held::isCalm).thenComparing(Held::dueAt))
                .map(held -> mine(held, colleagues))
                .toList();
    }

    private ShiftView.Mine mine(Held held, Colleagues colleagues) {
        Conversation conversation = held.conversation();
        return new ShiftView.Mine(
                teller.tell(conversation, held.ticket()),
                conversation.ownership().since().map(pages.moments()::moment).orElse(""),
                handover.nextFor(
                                conversation.id(),
                                signedIn.id(),
                                pages.moments().now())
                        .map(colleagues::name)
                        .orElseGet(() -> words().department()));
    }

    List<ShiftView.Given> lately() {
        Colleagues colleagues = ledger.colleagues(pages.language());
        return handover.since(pages.moments().now().minus(LATELY)).stream()
                .map(shift -> given(shift, colleagues))
                .toList();
    }

    private ShiftView.Given given(Shift shift, Colleagues colleagues) {
        List<Held> threads = shift.threads().stream().map(this::held).toList();
        return new ShiftView.Given(
                shift.id().toString(),
                colleagues.name(shift.by()),
                pages.moments().moment(shift.at()),
                PersonalData.masked(shift.remark()),
                shift.threads().stream().map(one -> told(one, colleagues)).toList(),
                threads.stream().filter(Held::isWaiting).count());
    }

    private ShiftView.Told told(Shift.GivenUp thread, Colleagues colleagues) {
        Held held = held(thread);
        return new ShiftView.Told(
                teller.tell(held.conversation(), held.ticket().filter(Ticket::isOpen)),
                thread.note()
                        .flatMap(transcript::line)
                        .map(line -> PersonalData.masked(line.content().words()))
                        .orElse(""),
                state(held, colleagues));
    }

    private Held held(Shift.GivenUp thread) {
        return new Held(conversations.get(thread.conversation()), handoff.find(thread.ticket()));
    }

    private Chip state(Held held, Colleagues colleagues) {
        return held.conversation()
                .ownership()
                .operator()
                .map(who -> Chip.grey(colleagues.name(who)))
                .orElseGet(() -> held.isWaiting() ? Chip.amber("clock", words().waits()) : Chip.green(words().done()));
    }

    private ShiftWords words() {
        return pages.language().words(ShiftWords.class);
    }

    private record Held(Conversation conversation, Optional<Ticket> ticket) {

        boolean isCalm() {
            return ticket.filter(Ticket::isOpenRedFlag).isEmpty();
        }

        boolean isWaiting() {
            return ticket.filter(one -> one.state() == TicketState.WAITING).isPresent();
        }

        Instant dueAt() {
            return ticket.map(Ticket::dueAt).orElse(Instant.MAX);
        }
    }
}
