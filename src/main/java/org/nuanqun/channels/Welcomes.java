package org.nuanqun.channels;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.platform.channel.GroupWelcomes;
import org.nuanqun.platform.channel.Placing;
import org.nuanqun.vocabulary.AccountId;

/** Texts with which a platform itself greets who joins a group, where the bot cannot. */
@ApplicationScoped
public class Welcomes {

    private final WelcomeRows rows;
    private final Placements placements;
    private final WelcomeText texts;
    private final Desks<GroupWelcomes> desks;

    Welcomes(WelcomeRows rows, Placements placements, WelcomeText texts, @All List<GroupWelcomes> desks) {
        this.rows = rows;
        this.placements = placements;
        this.texts = texts;
        this.desks = new Desks<>(desks);
    }

    /** Where the platform greets by itself. */
    public List<AccountId> accounts() {
        return desks.accounts();
    }

    /** What the platform replaces by the name of who joins; empty where it is not connected. */
    public String placeOfName(AccountId account) {
        return desks.of(account).map(GroupWelcomes::placeOfName).orElse("");
    }

    /** Those in force first, the latest changed of them first. */
    public List<GroupWelcome> all() {
        return rows.all();
    }

    public Optional<GroupWelcome> find(UUID id) {
        return rows.find(id);
    }

    /** The text of the scripts as this platform takes it. {@code group}: what the group is called, empty for any. */
    public String ofScripts(AccountId account, String group) {
        return texts.ofScripts(group, desks.get(account).placeOfName());
    }

    /**
     * @param id from the form, so that a form sent twice places one
     * @param group the platform's key, empty for any
     * @throws ChannelRefused if the text must not be said, or the platform will not
     */
    public void place(
            UUID id, AccountId account, String group, String text, boolean tellsColleagues, Actor by, Instant now) {
        GroupWelcomes desk = desks.get(account);
        String words = texts.checked(text, desk.longest());
        if (!rows.plan(id, account, group, words, by, now)) {
            return;
        }
        switch (desk.place(account, words, tellsColleagues)) {
            case Placing.Made made -> placements.made(Placed.WELCOME, id, made.key(), by, now);
            case Placing.Unknown _ -> placements.unsure(Placed.WELCOME, id, by, now);
            case Placing.Refused refused -> throw placements.notMade(Placed.WELCOME, id, refused.why());
            case Placing.Gone _ -> throw placements.notMade(Placed.WELCOME, id, "");
        }
    }

    /** @throws ChannelRefused if the text must not be said, or the platform will not; the old one stands then */
    public void change(UUID id, String text, Actor by, Instant now) {
        GroupWelcome welcome = get(id);
        GroupWelcomes desk = desks.get(welcome.account());
        String words = texts.checked(text, desk.longest());
        String key =
                placements.key(Placed.WELCOME, id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
        if (!rows.want(id, words, now)) {
            throw new ChannelRefused(ChannelRefused.Why.UNSETTLED);
        }
        switch (desk.change(welcome.account(), key, words)) {
            case Placing.Made _ -> rows.changed(id, words, by, now);
            case Placing.Unknown _ -> placements.changeUnsure(Placed.WELCOME, id, by, now);
            case Placing.Refused refused -> throw placements.notChanged(Placed.WELCOME, id, refused.why());
            case Placing.Gone _ -> throw placements.notChanged(Placed.WELCOME, id, "");
        }
    }

    /**
     * Whether the platform took a text of which nobody knew; another than the one wanted leaves the old one.
     *
     * @throws ChannelRefused if the platform does not say
     */
    public void lookAgain(UUID id, Actor by, Instant now) {
        GroupWelcome welcome = get(id);
        GroupWelcomes.Found found = current(welcome);
        String has = found.text().orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.PLATFORM, found.why()));
        if (welcome.wanted().filter(has::contentEquals).isPresent()) {
            rows.changed(id, has, by, now);
        } else {
            placements.wantNothing(Placed.WELCOME, id);
            placements.changed(Placed.WELCOME, id, Placements.AS_IT_WAS, by, now);
        }
    }

    /** @throws ChannelRefused if the platform will not */
    public void end(UUID id, boolean onlyHere, Actor by, Instant now) {
        GroupWelcome welcome = get(id);
        Optional<String> key = placements.key(Placed.WELCOME, id);
        if (key.isPresent() && !onlyHere && welcome.standing() != Standing.ENDED) {
            Placements.orRefused(desks.get(welcome.account()).remove(welcome.account(), key.get()));
        }
        placements.ended(Placed.WELCOME, id, onlyHere, by, now);
    }

    /** What the platform has now; asks it. */
    public GroupWelcomes.Found current(GroupWelcome welcome) {
        return placements
                .key(Placed.WELCOME, welcome.id())
                .map(key -> desks.get(welcome.account()).current(welcome.account(), key))
                .orElseGet(() -> new GroupWelcomes.Found(Optional.empty(), ""));
    }

    private GroupWelcome get(UUID id) {
        return rows.find(id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }
}
