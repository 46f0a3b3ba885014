package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.outreach.Broadcast;
import org.nuanqun.outreach.Progress;
import org.nuanqun.outreach.Progresses;
import org.nuanqun.outreach.Recipient;
import org.nuanqun.scripts.TextKind;

/** Puts broadcasts, how far they are and what they wait for, into words. */
@RequestScoped
class BroadcastLines {

    private final Progresses progresses;
    private final Pages pages;
    private final Reasons reasons;

    BroadcastLines(Progresses progresses, Pages pages, Reasons reasons) {
        this.progresses = progresses;
        this.pages = pages;
        this.reasons = reasons;
    }

    BroadcastLine line(Broadcast broadcast) {
        Broadcast.Tally tally = broadcast.tally();
        return new BroadcastLine(
                broadcast.id().toString(),
                broadcast.text(),
                pages.moments().moment(broadcast.sendAt()),
                broadcast.author(),
                broadcast.state().name(),
                named(broadcast),
                tally.percent(),
                words().broadcastTally(tally.sent(), tally.notSent(), tally.waiting() + tally.queued()));
    }

    private String named(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case RUNNING -> running(broadcast);
            case PAUSED -> words().broadcastPaused();
            case STOPPED -> words().broadcastStopped();
            case DONE -> words().broadcastDone();
        };
    }

    /** Under way, or what it waits for: the end of the quiet hours, or its own moment. */
    private String running(Broadcast broadcast) {
        Instant now = pages.moments().now();
        Optional<Instant> open = progresses.quietUntil(broadcast, now);
        if (open.isPresent()) {
            return words().broadcastQuietUntil(pages.moments().ahead(open.get()));
        }
        return broadcast.sendAt().isAfter(now)
                ? words().broadcastPlannedFor(pages.moments().ahead(broadcast.sendAt()))
                : words().broadcastRunning();
    }

    /** Rate and time left; empty where nothing moves. */
    String pace(Broadcast broadcast) {
        Progress progress = progresses.of(broadcast, pages.moments().now());
        String spread = broadcast.spread().isZero()
                ? ""
                : words().broadcastSpreadOver(broadcast.spread().toHours());
        String rate = progress.perHour() == 0 ? "" : words().broadcastRate(progress.perHour());
        String left = progress.left()
                .map(time -> words().broadcastLeft(time.toMinutes()))
                .orElse("");
        return Stream.of(spread, rate, left).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
    }

    String kind(TextKind kind) {
        return switch (kind) {
            case SERVICE -> words().kindService();
            case EDUCATION -> words().kindEducation();
            case ADVERTISEMENT -> words().kindAdvertisement();
        };
    }

    RecipientLine recipient(Recipient recipient) {
        String state =
                switch (recipient.state()) {
                    case WAITING -> words().recipientWaiting();
                    case QUEUED -> words().recipientQueued();
                    case SENT -> words().recipientSent();
                    case NOT_SENT -> words().recipientNotSent();
                };
        return new RecipientLine(recipient.name(), state, reasons.in(pages.language(), recipient.reason()));
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}
