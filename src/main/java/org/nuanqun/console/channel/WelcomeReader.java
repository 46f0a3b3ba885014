package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.channels.GroupWelcome;
import org.nuanqun.channels.Standing;
import org.nuanqun.channels.Welcomes;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.channel.GroupWelcomes;
import org.nuanqun.vocabulary.AccountId;

/** Reads the pages about the texts platforms greet with. */
@RequestScoped
class WelcomeReader {

    private final Welcomes welcomes;
    private final Groups groups;
    private final Reasons reasons;
    private final Shells shells;
    private final Pages pages;

    WelcomeReader(Welcomes welcomes, Groups groups, Reasons reasons, Shells shells, Pages pages) {
        this.welcomes = welcomes;
        this.groups = groups;
        this.reasons = reasons;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance all(Optional<WelcomesView.Draft> draft, String fault) {
        return pages.inTheReadersLanguage(new WelcomesView(
                shells.around("channels"),
                welcomes.accounts().stream().flatMap(this::places).toList(),
                draft.stream().toList(),
                welcomes.all().stream().map(this::line).toList(),
                fault));
    }

    /** Asks the platform what it has. */
    TemplateInstance one(GroupWelcome welcome, String text, String refused) {
        return pages.inTheReadersLanguage(new WelcomeView(
                shells.around("channels"),
                line(welcome),
                atPlatform(welcome),
                text,
                welcomes.placeOfName(welcome.account()),
                welcome.standing() == Standing.ENDED,
                welcome.standing() == Standing.OPEN && welcome.wanted().isPresent(),
                refused));
    }

    String nameOf(AccountId account, String group) {
        return groups.find(account, group).map(Group::name).orElse("");
    }

    private Stream<WelcomesView.Where> places(AccountId account) {
        return Stream.concat(
                Stream.of(new WelcomesView.Where(account.toString(), "", words().anyGroup())),
                groups.all().stream()
                        .filter(group -> group.account().equals(account))
                        .map(group -> new WelcomesView.Where(account.toString(), group.key(), group.name())));
    }

    private WelcomesView.Line line(GroupWelcome welcome) {
        String group = nameOf(welcome.account(), welcome.group());
        return new WelcomesView.Line(
                welcome.id().toString(),
                group.isEmpty() ? words().anyGroup() : group,
                welcome.account().toString(),
                welcome.text(),
                switch (welcome.standing()) {
                    case OPEN ->
                        welcome.wanted().isPresent()
                                ? Chip.amber("", words().unsure())
                                : Chip.green(words().welcomeInForce());
                    case ENDED -> Chip.grey(words().welcomeEnded());
                    case UNSURE, PLANNED -> Chip.amber("", words().unsure());
                },
                pages.moments().moment(welcome.changedAt()));
    }

    private Chip atPlatform(GroupWelcome welcome) {
        if (welcome.standing() == Standing.ENDED || !welcomes.accounts().contains(welcome.account())) {
            return Chip.grey(words().welcomeEnded());
        }
        GroupWelcomes.Found found = welcomes.current(welcome);
        return found.text()
                .map(text -> text.contentEquals(welcome.text())
                        ? Chip.green(words().welcomeSame())
                        : Chip.amber("alert", words().welcomeDiffers()))
                .orElseGet(() -> Chip.amber("alert", words().platformSaid(reasons.in(pages.language(), found.why()))));
    }

    private ChannelWords words() {
        return pages.language().words(ChannelWords.class);
    }
}
