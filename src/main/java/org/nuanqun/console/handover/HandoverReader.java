package org.nuanqun.console.handover;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.inbox.DeedWords;
import org.nuanqun.console.inbox.Ledger;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.handover.Belongings;
import org.nuanqun.platform.handover.Handover;
import org.nuanqun.platform.handover.Handovers;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

/** Reads the pages about handing over, with names instead of keys where they are known. */
@RequestScoped
class HandoverReader {

    private final HandoverDesk desk;
    private final Channels channels;
    private final People people;
    private final Groups groups;
    private final Ledger ledger;
    private final Reasons reasons;
    private final Shells shells;
    private final Pages pages;

    HandoverReader(
            HandoverDesk desk,
            Channels channels,
            People people,
            Groups groups,
            Ledger ledger,
            Reasons reasons,
            Shells shells,
            Pages pages) {
        this.desk = desk;
        this.channels = channels;
        this.people = people;
        this.groups = groups;
        this.ledger = ledger;
        this.reasons = reasons;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance all(Optional<HandoversView.Shown> shown, String fault) {
        DeedWords deeds = ledger.deeds(pages.language());
        return pages.inTheReadersLanguage(new HandoversView(
                shells.around("staff"),
                shown.isPresent()
                        ? List.of()
                        : desk.accounts().stream().map(this::place).toList(),
                shown.stream().toList(),
                desk.latest().stream().map(one -> line(one, deeds)).toList(),
                fault));
    }

    TemplateInstance one(Handover handover) {
        return pages.inTheReadersLanguage(new HandoverView(
                shells.around("staff"),
                line(handover, ledger.deeds(pages.language())),
                handover.items().stream().map(item -> one(handover, item)).toList()));
    }

    HandoversView.Shown shown(Handovers.Pair pair, Belongings what) {
        return new HandoversView.Shown(
                Ids.next().toString(),
                pair.account().toString(),
                colleague(pair.account(), pair.giver()),
                colleague(pair.account(), pair.taker()),
                pair.hasLeft(),
                what.customers().stream()
                        .map(key -> customer(pair.account(), key))
                        .toList(),
                what.groups().stream().map(key -> group(pair.account(), key)).toList(),
                HandoverDesk.seen(what));
    }

    String said(String why) {
        return words().platformSaid(reasons.in(pages.language(), why));
    }

    HandoverWords words() {
        return pages.language().words(HandoverWords.class);
    }

    private HandoversView.Place place(AccountId account) {
        List<HandoversView.Colleague> colleagues = channels.at(account)
                .map(codes -> codes.colleagues(account).all().stream()
                        .map(one -> new HandoversView.Colleague(one.key(), one.name()))
                        .toList())
                .orElse(List.of());
        return new HandoversView.Place(account.toString(), colleagues);
    }

    private HandoversView.Line line(Handover handover, DeedWords deeds) {
        String who = deeds.actor(new Actor(handover.by()));
        AccountId account = handover.account();
        return new HandoversView.Line(
                handover.id().toString(),
                words().list(
                                colleague(account, handover.giver()).name(),
                                colleague(account, handover.taker()).name()),
                words().madeBy(who, pages.moments().moment(handover.madeAt())),
                words().tally(
                                count(handover, Handover.Standing.DONE),
                                count(handover, Handover.Standing.WAITING) + count(handover, Handover.Standing.ASKED),
                                count(handover, Handover.Standing.REFUSED)));
    }

    private HandoverView.One one(Handover handover, Handover.Item item) {
        return switch (item.kind()) {
            case CUSTOMER ->
                new HandoverView.One(
                        words().customer(), customer(handover.account(), item.key()), standing(item), why(item));
            case GROUP ->
                new HandoverView.One(words().group(), group(handover.account(), item.key()), standing(item), why(item));
        };
    }

    private String why(Handover.Item item) {
        return reasons.in(pages.language(), item.why());
    }

    private Chip standing(Handover.Item item) {
        return switch (item.standing()) {
            case ASKED -> Chip.amber("", words().asked());
            case WAITING -> Chip.grey(words().waiting());
            case DONE -> Chip.green(words().done());
            case REFUSED -> Chip.red("alert", words().refused());
        };
    }

    private static int count(Handover handover, Handover.Standing standing) {
        return (int) handover.items().stream()
                .filter(item -> item.standing() == standing)
                .count();
    }

    private String customer(AccountId account, String key) {
        return people.find(account, key)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse(key);
    }

    private String group(AccountId account, String key) {
        return groups.find(account, key).map(Group::name).orElse(key);
    }

    private HandoversView.Colleague colleague(AccountId account, String key) {
        return new HandoversView.Colleague(
                key,
                channels.at(account).map(codes -> codes.nameOf(account, key)).orElse(key));
    }
}
