package org.nuanqun.channels;

import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.ConditionCode;

/** What a channel shall be from now on; its account, kind and state stay. */
public record ChannelChange(
        String name, String place, Optional<ConditionCode> condition, List<String> targets, boolean overflows) {

    public ChannelChange {
        name = NewChannel.cut(name);
        place = NewChannel.cut(place);
        targets = List.copyOf(targets);
    }

    static ChannelChange none(Channel channel) {
        return new ChannelChange(
                channel.name(), channel.place(), channel.condition(), channel.targets(), channel.overflows());
    }

    /** Whether the platform has to know of it. */
    boolean concernsPlatform(Channel channel) {
        return !name.equals(channel.name())
                || !java.util.Set.copyOf(targets).equals(java.util.Set.copyOf(channel.targets()))
                || overflows != channel.overflows();
    }
}
