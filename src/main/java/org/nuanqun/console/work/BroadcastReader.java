package org.nuanqun.console.work;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.outreach.Broadcast;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.BroadcastState;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Progress;
import org.nuanqun.outreach.Reach;
import org.nuanqun.outreach.Recipient;
import org.nuanqun.outreach.SavedSegments;
import org.nuanqun.outreach.Stage;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;

/** Reads the pages about broadcasts. */
@RequestScoped
class BroadcastReader {

    private static final int MOST_RECIPIENTS = 500;
    private static final int SAMPLE = 6;
    private static final int PREVIEWS = 3;

    private final Outreach outreach;
    private final SavedSegments saved;
    private final Groups groups;
    private final Scripts scripts;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    BroadcastReader(
            Outreach outreach,
            SavedSegments saved,
            Groups groups,
            Scripts scripts,
            Shells shells,
            Pages pages,
            Reasons reasons) {
        this.outreach = outreach;
        this.saved = saved;
        this.groups = groups;
        this.scripts = scripts;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    TemplateInstance page(BroadcastDraft draft) {
        return page(draft, List.of(), List.of());
    }

    TemplateInstance counted(BroadcastDraft draft, Reach reach) {
        WorkWords words = words();
        return page(
                draft,
                List.of(new ReachLine(
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
                                .toList())),
                List.of());
    }

    TemplateInstance refused(BroadcastDraft draft, RuntimeException refused) {
        WorkWords words = words();
        List<String> faults = !(refused instanceof BroadcastRefused known)
                ? List.of(words.broadcastBadMoment())
                : switch (known.why()) {
                    case NO_TEXT -> List.of(words.broadcastNoText());
                    case NOBODY -> List.of(words.broadcastNobody());
                    case IN_THE_PAST -> List.of(words.broadcastBadMoment());
                    case NO_APPROVAL -> List.of(words.broadcastNoApproval());
                    case CLAIMS ->
                        known.claims().stream()
                                .map(claim ->
                                        words.broadcastClaim(claim.words(), claim.why(), claim.law(), claim.instead()))
                                .toList();
                };
        return page(draft, List.of(), faults);
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
                .map(this::recipient)
                .toList();
        boolean isOver = broadcast.state() == BroadcastState.DONE || broadcast.state() == BroadcastState.STOPPED;
        return pages.inTheReadersLanguage(new BroadcastView(
                shells.around("broadcasts"),
                line(broadcast),
                kind(broadcast.kind(), words()),
                broadcast.state() == BroadcastState.RUNNING ? pace(broadcast) : "",
                isOver ? outreach.mayTryAgain(id) : 0,
                recipients));
    }

    private String pace(Broadcast broadcast) {
        Progress progress = outreach.progress(broadcast, pages.moments().now());
        WorkWords words = words();
        String spread = broadcast.spread().isZero()
                ? ""
                : words.broadcastSpreadOver(broadcast.spread().toHours());
        String rate = progress.perHour() == 0 ? "" : words.broadcastRate(progress.perHour());
        String left = progress.left()
                .map(time -> words.broadcastLeft(time.toMinutes()))
                .orElse("");
        return Stream.of(spread, rate, left).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String kind(TextKind kind, WorkWords words) {
        return switch (kind) {
            case SERVICE -> words.kindService();
            case EDUCATION -> words.kindEducation();
            case ADVERTISEMENT -> words.kindAdvertisement();
        };
    }

    private TemplateInstance page(BroadcastDraft draft, List<ReachLine> reach, List<String> faults) {
        WorkWords words = words();
        List<Group> known = groups.all();
        return pages.inTheReadersLanguage(new BroadcastsView(
                shells.around("broadcasts"),
                saved.all().stream()
                        .map(one -> new SegmentLine(
                                one.id().toString(),
                                one.name(),
                                words.segmentCount(
                                        outreach.reach(one.segment()).reached().size()),
                                one.author()))
                        .toList(),
                known.stream()
                        .map(one -> choice(
                                "group",
                                one.id().toString(),
                                one.name(),
                                draft.group().contains(one.id().toString())))
                        .toList(),
                scripts.current().conditions().values().stream()
                        .map(one -> choice(
                                "condition",
                                one.code().value(),
                                one.name(),
                                draft.condition().contains(one.code().value())))
                        .toList(),
                Stream.of(Stage.values())
                        .map(one -> choice(
                                "stage",
                                one.name(),
                                stage(one, words),
                                draft.stage().contains(one.name())))
                        .toList(),
                known.stream()
                        .map(one -> choice(
                                "without",
                                one.id().toString(),
                                one.name(),
                                draft.without().contains(one.id().toString())))
                        .toList(),
                Stream.of(TextKind.values())
                        .map(one -> choice("kind", one.name(), kind(one, words), draft.kind() == one))
                        .toList(),
                draft,
                reach,
                faults,
                outreach.latest().stream().map(this::line).toList()));
    }

    private BroadcastLine line(Broadcast broadcast) {
        WorkWords words = words();
        Broadcast.Tally tally = broadcast.tally();
        String named =
                switch (broadcast.state()) {
                    case RUNNING -> words.broadcastRunning();
                    case PAUSED -> words.broadcastPaused();
                    case STOPPED -> words.broadcastStopped();
                    case DONE -> words.broadcastDone();
                };
        return new BroadcastLine(
                broadcast.id().toString(),
                broadcast.text(),
                pages.moments().moment(broadcast.sendAt()),
                broadcast.author(),
                broadcast.state().name(),
                named,
                tally.percent(),
                words.broadcastTally(tally.sent(), tally.notSent(), tally.waiting() + tally.queued()));
    }

    private RecipientLine recipient(Recipient recipient) {
        WorkWords words = words();
        String state =
                switch (recipient.state()) {
                    case WAITING -> words.recipientWaiting();
                    case QUEUED -> words.recipientQueued();
                    case SENT -> words.recipientSent();
                    case NOT_SENT -> words.recipientNotSent();
                };
        return new RecipientLine(recipient.name(), state, reasons.in(pages.language(), recipient.reason()));
    }

    private static BroadcastChoice choice(String field, String value, String name, boolean ticked) {
        return new BroadcastChoice(field, value, name, ticked);
    }

    private static String stage(Stage stage, WorkWords words) {
        return switch (stage) {
            case PREGNANT -> words.stagePregnant();
            case AFTER_BIRTH -> words.stageAfterBirth();
            case AFTER_OPERATION -> words.stageAfterOperation();
        };
    }

    private static String names(List<Person> people) {
        return people.stream().limit(SAMPLE).map(Person::name).collect(Collectors.joining("，"));
    }

    private WorkWords words() {
        return pages.language().words(WorkWords.class);
    }
}
