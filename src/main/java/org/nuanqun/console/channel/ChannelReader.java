package org.nuanqun.console.channel;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanqun.channels.Channel;
import org.nuanqun.channels.Channels;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Pages;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.reports.ArrivalFigures;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConditionCode;

/** Puts a channel and what came of it into the reader's words. */
@RequestScoped
class ChannelReader {

    private static final String UNKNOWABLE = "—";

    private final Channels channels;
    private final Groups groups;
    private final Platforms platforms;
    private final Scripts scripts;
    private final Pages pages;

    ChannelReader(Channels channels, Groups groups, Platforms platforms, Scripts scripts, Pages pages) {
        this.channels = channels;
        this.groups = groups;
        this.platforms = platforms;
        this.scripts = scripts;
        this.pages = pages;
    }

    ChannelLine line(Channel channel, ArrivalFigures figures) {
        return new ChannelLine(
                channel.id().toString(),
                channel.name(),
                channel.place(),
                kind(channel.kind()),
                channel.targets().stream().map(target(channel)).collect(Collectors.joining("，")),
                channel.condition().map(this::condition).orElse(""),
                channel.account().toString(),
                counted(channel, figures),
                standing(channel));
    }

    ChannelLine.Counted counted(Channel channel, ArrivalFigures figures) {
        return new ChannelLine.Counted(
                figures.came(), figures.stayed(), hearsWords(channel) ? String.valueOf(figures.spoke()) : UNKNOWABLE);
    }

    String kind(CodeKind kind) {
        return switch (kind) {
            case ADD_COLLEAGUE -> words().kindColleague();
            case JOIN_GROUP -> words().kindGroup();
        };
    }

    List<NewChannelView.Choice> conditions(String chosen) {
        return scripts.current().conditions().values().stream()
                .map(one -> new NewChannelView.Choice(
                        one.code().value(), one.name(), one.code().value().equals(chosen)))
                .toList();
    }

    ChannelWords words() {
        return pages.language().words(ChannelWords.class);
    }

    private Function<String, String> target(Channel channel) {
        return switch (channel.kind()) {
            case JOIN_GROUP ->
                key -> groups.find(channel.account(), key).map(Group::name).orElse(key);
            case ADD_COLLEAGUE ->
                key -> channels.at(channel.account())
                        .map(desk -> desk.nameOf(channel.account(), key))
                        .orElse(key);
        };
    }

    private boolean hearsWords(Channel channel) {
        Optional<String> first = channel.targets().stream().findFirst();
        Chat chat = first.filter(_ -> channel.kind() == CodeKind.JOIN_GROUP)
                .map(Chat::group)
                .orElseGet(() -> Chat.oneToOne(first.orElse("")));
        return platforms
                .named(channel.account().platform())
                .filter(adapter -> adapter.capabilities(channel.account(), chat).mayHearWords())
                .isPresent();
    }

    private Chip standing(Channel channel) {
        boolean isChanging = channel.wantedAt().isPresent();
        return switch (channel.standing()) {
            case OPEN -> isChanging ? Chip.amber("", words().unsure()) : Chip.green(words().open());
            case ENDED -> Chip.grey(words().ended());
            case UNSURE, PLANNED -> Chip.amber("", words().unsure());
        };
    }

    private String condition(ConditionCode code) {
        return scripts.current().nameOf(code);
    }
}
