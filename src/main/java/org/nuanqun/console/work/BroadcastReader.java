package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.outreach.Broadcast;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.BroadcastState;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Reach;
import org.nuanqun.outreach.Recurrence;
import org.nuanqun.outreach.RecurringBroadcasts;
import org.nuanqun.people.Person;

/** Reads the pages about broadcasts. */
@RequestScoped
class BroadcastReader {

    private static final int MOST_RECIPIENTS = 500;
    private static final int SAMPLE = 6;
    private static final int PREVIEWS = 3;
    private static final int TIMES = 5;

    private final Outreach outreach;
    private final BroadcastForm form;
    private final BroadcastLines lines;
    private final RecurringBroadcasts recurring;
    private final RecurringLines recurrings;
    private final OwnSide own;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    BroadcastReader(
            Outreach outreach,
            BroadcastForm form,
            BroadcastLines lines,
            RecurringBroadcasts recurring,
            RecurringLines recurrings,
            OwnSide own,
            Shells shells,
            Pages pages,
            Reasons reasons) {
        this.outreach = outreach;
        this.form = form;
        this.lines = lines;
        this.recurring = recurring;
        this.recurrings = recurrings;
        this.own = own;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    TemplateInstance page(BroadcastDraft draft) {
        return page(draft, List.of(), List.of(), List.of());
    }

    /** @param again how often after the first time, if it recurs */
    TemplateInstance counted(BroadcastDraft draft, Reach reach, Instant first, Optional<Recurrence> again) {
        List<String> times = again.map(rule -> recurrings.times(rule.next(first.minusNanos(1), TIMES)))
                .orElse(List.of());
        return page(draft, List.of(reached(draft, reach, times)), List.of(), List.of());
    }

    /** It went to its author. */
    TemplateInstance tried(BroadcastDraft draft) {
        return page(draft, List.of(), List.of(), List.of(words().broadcastTried()));
    }

    /** @param toWrite what she writes to the bot so that her conversation is known for hers */
    TemplateInstance linking(BroadcastDraft draft, String toWrite) {
        return page(draft, List.of(), List.of(), List.of(words().broadcastOwnHow(toWrite)));
    }

    TemplateInstance refused(BroadcastDraft draft, RuntimeException refused) {
        return page(draft, List.of(), faults(refused), List.of());
    }

    private List<String> faults(RuntimeException refused) {
        WorkWords words = words();
        return !(refused instanceof BroadcastRefused known)
                ? List.of(words.broadcastBadMoment())
                : switch (known.why()) {
                    case NO_TEXT -> List.of(words.broadcastNoText());
                    case NOBODY -> List.of(words.broadcastNobody());
                    case IN_THE_PAST -> List.of(words.broadcastBadMoment());
                    case NO_APPROVAL -> List.of(words.broadcastNoApproval());
                    case BAD_END -> List.of(words.broadcastBadEnd());
                    case NO_OWN_CONVERSATION -> List.of(words.broadcastNoOwn());
                    case CLAIMS ->
                        known.claims().stream()
                                .map(claim ->
                                        words.broadcastClaim(claim.words(), claim.why(), claim.law(), claim.instead()))
                                .toList();
                };
    }

    private ReachLine reached(BroadcastDraft draft, Reach reach, List<String> times) {
        WorkWords words = words();
        return new ReachLine(
                words.broadcastReach(reach.reached().size(), reach.all()),
                names(reach.reached()),
                words.broadcastWithout(
                        reach.withoutConsent().size(), reach.heldBack().size()),
                Stream.concat(
                                left(reach.withoutConsent(), "the person has not agreed, or no longer"),
                                left(reach.heldBack(), "there is a hold on the person"))
                        .toList(),
                reach.reached().stream()
                        .limit(PREVIEWS)
                        .map(one -> new PreviewLine(one.name(), outreach.preview(draft.text(), one)))
                        .toList(),
                times);
    }

    private Stream<RecipientLine> left(List<Person> people, String why) {
        return people.stream()
                .limit(SAMPLE)
                .map(one ->
                        new RecipientLine(one.name(), words().recipientNotSent(), reasons.in(pages.language(), why)));
    }

    TemplateInstance one(UUID id) {
        Broadcast broadcast = outreach.find(id).orElseThrow(NoSuchPage::new);
        List<RecipientLine> recipients = outreach.recipients(id, MOST_RECIPIENTS).stream()
                .map(lines::recipient)
                .toList();
        boolean isOver = broadcast.state() == BroadcastState.DONE || broadcast.state() == BroadcastState.STOPPED;
        return pages.inTheReadersLanguage(new BroadcastView(
                shells.around("broadcasts"),
                lines.line(broadcast),
                lines.kind(broadcast.kind()),
                broadcast.state() == BroadcastState.RUNNING ? lines.pace(broadcast) : "",
                isOver ? outreach.mayTryAgain(id) : 0,
                recipients));
    }

    private TemplateInstance page(BroadcastDraft draft, List<ReachLine> reach, List<String> faults, List<String> told) {
        return pages.inTheReadersLanguage(new BroadcastsView(
                shells.around("broadcasts"),
                form.choices(draft),
                draft,
                reach,
                faults,
                told,
                own.name(),
                recurring.latest().stream().map(recurrings::line).toList(),
                outreach.latest().stream().map(lines::line).toList()));
    }

    private static String names(List<Person> people) {
        return people.stream().limit(SAMPLE).map(Person::name).collect(Collectors.joining("，"));
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}
