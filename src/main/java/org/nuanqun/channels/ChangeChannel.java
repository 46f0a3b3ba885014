package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.nuanqun.audit.Actor;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.platform.channel.CodeWish;
import org.nuanqun.platform.channel.Placing;

/** Changes a channel at its platform. What is wanted is kept until it is known what the platform has. */
@ApplicationScoped
class ChangeChannel {

    private final ChannelRows rows;
    private final Placements placements;

    ChangeChannel(ChannelRows rows, Placements placements) {
        this.rows = rows;
        this.placements = placements;
    }

    void change(Channel channel, String key, ChannelChange wanted, ChannelCodes desk, Actor by, Instant now) {
        if (!rows.want(channel.id(), wanted, now)) {
            throw new ChannelRefused(ChannelRefused.Why.UNSETTLED);
        }
        if (!wanted.concernsPlatform(channel)) {
            settle(channel, wanted, "only here", by, now);
            return;
        }
        switch (desk.change(channel.account(), key, wish(channel, wanted))) {
            case Placing.Made made -> made(channel, wanted, made.link(), by, now);
            case Placing.Unknown _ -> placements.changeUnsure(Placed.CHANNEL, channel.id(), by, now);
            case Placing.Refused refused -> throw placements.notChanged(Placed.CHANNEL, channel.id(), refused.why());
            case Placing.Gone _ -> throw placements.notChanged(Placed.CHANNEL, channel.id(), "");
        }
    }

    /** @throws ChannelRefused if the platform does not say what it has */
    void lookAgain(Channel channel, String key, ChannelCodes desk, Actor by, Instant now) {
        ChannelChange wanted = rows.wanted(channel.id()).orElseGet(() -> ChannelChange.none(channel));
        switch (desk.look(channel.account(), channel.kind(), key)) {
            case CodeSeen.There there
            when has(there, wish(channel, wanted)) -> settle(channel, wanted, "found at the platform", by, now);
            case CodeSeen.There there -> adopt(channel, there, by, now);
            case CodeSeen.Nowhere _ -> throw new ChannelRefused(ChannelRefused.Why.GONE);
            case CodeSeen.Unseen unseen -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, unseen.why());
        }
    }

    @Transactional
    void made(Channel channel, ChannelChange wanted, String link, Actor by, Instant now) {
        rows.keepLink(channel.id(), link);
        settle(channel, wanted, "", by, now);
    }

    @Transactional
    void settle(Channel channel, ChannelChange made, String reason, Actor by, Instant now) {
        rows.become(channel.id(), made);
        placements.changed(Placed.CHANNEL, channel.id(), reason, by, now);
    }

    /** It was not changed as wanted: what the platform leads to counts. */
    @Transactional
    void adopt(Channel channel, CodeSeen.There as, Actor by, Instant now) {
        if (rows.leadTo(channel, as.targets(), as.overflows())) {
            placements.changed(Placed.CHANNEL, channel.id(), Placements.AS_IT_WAS, by, now);
        }
    }

    private static CodeWish wish(Channel channel, ChannelChange wanted) {
        return new CodeWish(channel.kind(), channel.state(), wanted.name(), wanted.targets(), wanted.overflows());
    }

    /** A platform may cut the name, and keeps no order. */
    private static boolean has(CodeSeen.There seen, CodeWish wanted) {
        return wanted.remark().startsWith(seen.remark())
                && Set.copyOf(seen.targets()).equals(Set.copyOf(wanted.targets()))
                && seen.overflows() == wanted.overflows();
    }
}
