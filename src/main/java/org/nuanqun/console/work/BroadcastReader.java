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
import org.nuanqun.groups.Groups;
import org.nuanqun.outreach.Broadcast;
import org.nuanqun.outreach.BroadcastRefused;
import org.nuanqun.outreach.Outreach;
import org.nuanqun.outreach.Reach;
import org.nuanqun.outreach.Recipient;
import org.nuanqun.outreach.Stage;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Scripts;

/** Reads the pages about broadcasts. */
@RequestScoped
class BroadcastReader {

    private static final int MOST_RECIPIENTS = 500;
    private static final int SAMPLE = 6;

    private final Outreach outreach;
    private final Groups groups;
    private final Scripts scripts;
    private final Shells shells;
    private final Pages pages;
    private final Reasons reasons;

    BroadcastReader(Outreach outreach, Groups groups, Scripts scripts, Shells shells, Pages pages, Reasons reasons) {
        this.outreach = outreach;
        this.groups = groups;
        this.scripts = scripts;
        this.shells = shells;
        this.pages = pages;
        this.reasons = reasons;
    }

    TemplateInstance page(BroadcastDraft draft) {
        return page(draft, List.of(), "");
    }

    TemplateInstance counted(BroadcastDraft draft, Reach reach) {
        WorkWords words = words();
        return page(
                draft,
                List.of(new ReachLine(
                        words.broadcastReach(reach.reached().size(), reach.all()),
                        names(reach.reached()),
                        words.broadcastWithout(
                                reach.withoutConsent().size(), reach.heldBack().size()))),
                "");
    }

    TemplateInstance refused(BroadcastDraft draft, RuntimeException refused) {
        WorkWords words = words();
        String fault = !(refused instanceof BroadcastRefused known)
                ? words.broadcastBadMoment()
                : switch (known.why()) {
                    case NO_TEXT -> words.broadcastNoText();
                    case NOBODY -> words.broadcastNobody();
                    case IN_THE_PAST -> words.broadcastBadMoment();
                };
        return page(draft, List.of(), fault);
    }

    TemplateInstance one(UUID id) {
        Broadcast broadcast = outreach.find(id).orElseThrow(NoSuchPage::new);
        List<RecipientLine> recipients = outreach.recipients(id, MOST_RECIPIENTS).stream()
                .map(this::recipient)
                .toList();
        return pages.inTheReadersLanguage(new BroadcastView(shells.around("broadcasts"), line(broadcast), recipients));
    }

    private TemplateInstance page(BroadcastDraft draft, List<ReachLine> reach, String fault) {
        WorkWords words = words();
        return pages.inTheReadersLanguage(new BroadcastsView(
                shells.around("broadcasts"),
                groups.all().stream()
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
                draft,
                reach,
                fault,
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
