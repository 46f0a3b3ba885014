package org.nuanqun.channels;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.platform.channel.CodeSeen;
import org.nuanqun.platform.channel.CodeWish;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.vocabulary.AccountId;

/** Codes by which people come: made at the platform, shown, and ended there. */
@ApplicationScoped
public class Channels {

    private final ChannelRows rows;
    private final Desks<ChannelCodes> desks;
    private final Placements placements;
    private final ChangeChannel change;
    private final ChannelPictures pictures;

    Channels(
            ChannelRows rows,
            @All List<ChannelCodes> desks,
            Placements placements,
            ChangeChannel change,
            ChannelPictures pictures) {
        this.rows = rows;
        this.desks = new Desks<>(desks);
        this.placements = placements;
        this.change = change;
        this.pictures = pictures;
    }

    /** Where channels can be made. */
    public List<AccountId> accounts() {
        return desks.accounts();
    }

    /** What can be made there; empty where nothing can. */
    public Optional<ChannelCodes> at(AccountId account) {
        return desks.of(account);
    }

    /** Those that are open first, the newest of them first. */
    public List<Channel> all() {
        return rows.all();
    }

    public Optional<Channel> find(UUID id) {
        return rows.find(id);
    }

    /** The one whose state the platform tells of. */
    public Optional<Channel> find(AccountId account, String state) {
        return rows.find(account, state);
    }

    /**
     * Nothing is kept open while the platform is asked; what it never answered stays on the page as unsure.
     *
     * @throws ChannelRefused if something is missing, or the platform will not
     */
    public void make(NewChannel wanted, Actor by, Instant now) {
        ChannelCodes desk = check(wanted.account(), wanted.kind(), wanted.name(), wanted.targets());
        String state = stateOf(wanted.id());
        if (!rows.plan(wanted, state, by, now)) {
            return;
        }
        CodeWish wish = new CodeWish(wanted.kind(), state, wanted.name(), wanted.targets(), wanted.overflows());
        switch (desk.make(wanted.account(), wish)) {
            case Placing.Made made -> {
                rows.keepLink(wanted.id(), made.link());
                placements.made(Placed.CHANNEL, wanted.id(), made.key(), by, now);
            }
            case Placing.Unknown _ -> placements.unsure(Placed.CHANNEL, wanted.id(), by, now);
            case Placing.Refused refused -> throw placements.notMade(Placed.CHANNEL, wanted.id(), refused.why());
            case Placing.Gone _ -> throw placements.notMade(Placed.CHANNEL, wanted.id(), "");
        }
    }

    /**
     * What the platform never answered stays on the page as unsure.
     *
     * @throws ChannelRefused if something is missing, an earlier change is not settled, or the platform will not
     */
    public void change(UUID id, ChannelChange wanted, Actor by, Instant now) {
        Channel channel = get(id);
        ChannelCodes desk = check(channel.account(), channel.kind(), wanted.name(), wanted.targets());
        change.change(channel, key(id), wanted, desk, by, now);
    }

    /**
     * What the platform has, where it was not known whether it had made or changed it.
     *
     * @throws ChannelRefused if the platform does not say, or does not have it
     */
    public void lookAgain(UUID id, Actor by, Instant now) {
        Channel channel = get(id);
        ChannelCodes desk = desks.get(channel.account());
        if (channel.standing() == Standing.OPEN) {
            change.lookAgain(channel, key(id), desk, by, now);
            return;
        }
        switch (desk.lookFor(channel.account(), channel.kind(), channel.state(), channel.madeAt())) {
            case CodeSeen.There there -> placements.made(Placed.CHANNEL, id, there.key(), by, now);
            case CodeSeen.Nowhere _ -> placements.ended(Placed.CHANNEL, id, false, by, now);
            case CodeSeen.Unseen unseen -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, unseen.why());
        }
    }

    /** Where it leads at the platform just now; empty if the platform does not say. */
    public Optional<CodeSeen.There> current(Channel channel) {
        return desks.of(channel.account())
                .flatMap(desk -> placements
                        .key(Placed.CHANNEL, channel.id())
                        .map(key -> desk.look(channel.account(), channel.kind(), key)))
                .flatMap(seen -> seen instanceof CodeSeen.There there ? Optional.of(there) : Optional.empty());
    }

    /**
     * @param onlyHere put it away although the platform does not take it back
     * @throws ChannelRefused if the platform will not
     */
    public void end(UUID id, boolean onlyHere, Actor by, Instant now) {
        Channel channel = get(id);
        Optional<String> key = placements.key(Placed.CHANNEL, id);
        if (key.isPresent() && !onlyHere && channel.standing() != Standing.ENDED) {
            Placements.orRefused(desks.get(channel.account()).end(channel.account(), channel.kind(), key.get()));
        }
        placements.ended(Placed.CHANNEL, id, onlyHere, by, now);
    }

    /** What people scan, kept here once it was fetched; empty where it did not come, or there is none. */
    public Optional<byte[]> picture(UUID id) {
        return rows.find(id).flatMap(channel -> pictures.of(channel, desks.of(channel.account())));
    }

    private Channel get(UUID id) {
        return rows.find(id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }

    private String key(UUID id) {
        return placements.key(Placed.CHANNEL, id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }

    private ChannelCodes check(AccountId account, CodeKind kind, String name, List<String> targets) {
        ChannelCodes desk = desks.get(account);
        if (!desk.kinds().contains(kind)) {
            throw new ChannelRefused(ChannelRefused.Why.NOT_HERE);
        }
        if (name.isEmpty()) {
            throw new ChannelRefused(ChannelRefused.Why.NO_NAME);
        }
        if (targets.isEmpty()) {
            throw new ChannelRefused(ChannelRefused.Why.NO_TARGET);
        }
        if (kind == CodeKind.JOIN_GROUP && targets.size() > desk.mostGroups()) {
            throw new ChannelRefused(ChannelRefused.Why.TOO_MANY_GROUPS, String.valueOf(desk.mostGroups()));
        }
        return desk;
    }

    /** Short enough for every platform, and different for each. */
    private static String stateOf(UUID id) {
        return "ch-" + id.toString().replace("-", "").substring(8);
    }
}
