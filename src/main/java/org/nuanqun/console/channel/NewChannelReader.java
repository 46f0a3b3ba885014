package org.nuanqun.console.channel;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.nuanqun.channels.ChannelRefused;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.page.NoSuchPage;
import org.nuanqun.console.page.Pages;
import org.nuanqun.console.page.Reasons;
import org.nuanqun.console.page.Shells;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.channel.ChannelCodes;

/** Reads the form of a channel: whom it may lead to, and why the last one was not made. */
@RequestScoped
class NewChannelReader {

    private final Channels channels;
    private final Groups groups;
    private final ChannelReader reader;
    private final Reasons reasons;
    private final Shells shells;
    private final Pages pages;

    NewChannelReader(
            Channels channels, Groups groups, ChannelReader reader, Reasons reasons, Shells shells, Pages pages) {
        this.channels = channels;
        this.groups = groups;
        this.reader = reader;
        this.reasons = reasons;
        this.shells = shells;
        this.pages = pages;
    }

    TemplateInstance page(ChannelDraft draft, String fault) {
        return form(draft, true, fault);
    }

    TemplateInstance edit(ChannelDraft draft, String fault) {
        return form(draft, false, fault);
    }

    String unseen() {
        return reader.words().unseen();
    }

    private TemplateInstance form(ChannelDraft draft, boolean isNew, String fault) {
        ChannelCodes desk = channels.at(draft.account()).orElseThrow(NoSuchPage::new);
        ChannelCodes.Colleagues colleagues =
                draft.isForGroups() ? new ChannelCodes.Colleagues(List.of(), "") : desk.colleagues(draft.account());
        return pages.inTheReadersLanguage(new NewChannelView(
                shells.around("channels"),
                isNew,
                draft,
                reader.kind(draft.kind()),
                desk.mostGroups(),
                draft.isForGroups() ? groups(draft) : colleagues(draft, colleagues),
                reader.conditions(draft.condition()),
                fault.isEmpty() && !colleagues.why().isEmpty() ? said(colleagues.why()) : fault));
    }

    String why(ChannelRefused refused) {
        ChannelWords words = reader.words();
        return switch (refused.why()) {
            case NO_NAME -> words.noName();
            case NO_TARGET -> words.noTarget();
            case TOO_MANY_GROUPS -> words.tooManyGroups(refused.words());
            case NO_TEXT -> words.noText();
            case TOO_LONG -> words.tooLong(refused.words());
            case FORBIDDEN -> words.forbidden(refused.words());
            case NOT_HERE -> words.notHere();
            case UNSETTLED -> words.unsettled();
            case GONE -> words.goneThere();
            case PLATFORM -> said(refused.words());
        };
    }

    private String said(String why) {
        return reader.words().platformSaid(reasons.in(pages.language(), why));
    }

    private List<NewChannelView.Choice> groups(ChannelDraft draft) {
        return groups.all().stream()
                .filter(group -> group.account().equals(draft.account()))
                .map(group -> new NewChannelView.Choice(
                        group.key(), group.name(), draft.targets().contains(group.key())))
                .toList();
    }

    private static List<NewChannelView.Choice> colleagues(ChannelDraft draft, ChannelCodes.Colleagues colleagues) {
        return colleagues.all().stream()
                .map(one -> new NewChannelView.Choice(
                        one.key(), one.name(), draft.targets().contains(one.key())))
                .toList();
    }
}
