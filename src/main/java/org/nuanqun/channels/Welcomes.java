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
    private final KeepWelcome keep;
    private final WelcomeText texts;
    private final List<GroupWelcomes> desks;

    Welcomes(WelcomeRows rows, KeepWelcome keep, WelcomeText texts, @All List<GroupWelcomes> desks) {
        this.rows = rows;
        this.keep = keep;
        this.texts = texts;
        this.desks = desks;
    }

    /** Where the platform greets by itself. */
    public List<AccountId> accounts() {
        return desks.stream().flatMap(desk -> desk.accounts().stream()).toList();
    }

    /** What the platform replaces by the name of who joins; empty where it is not connected. */
    public String placeOfName(AccountId account) {
        return desks.stream()
                .filter(desk -> desk.accounts().contains(account))
                .findFirst()
                .map(GroupWelcomes::placeOfName)
                .orElse("");
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
        return texts.ofScripts(group, desk(account).placeOfName());
    }

    /**
     * @param id from the form, so that a form sent twice places one
     * @param group the platform's key, empty for any
     * @throws ChannelRefused if the text must not be said, or the platform will not
     */
    public void place(
            UUID id, AccountId account, String group, String text, boolean tellsColleagues, Actor by, Instant now) {
        GroupWelcomes desk = desk(account);
        String words = texts.checked(text, desk.longest());
        if (!rows.plan(id, account, group, words, by, now)) {
            return;
        }
        switch (desk.place(account, words, tellsColleagues)) {
            case Placing.Made made -> keep.placed(id, made.key(), by, now);
            case Placing.Unknown _ -> keep.unsure(id, by, now);
            case Placing.Refused refused -> throw notPlaced(id, refused.why());
            case Placing.Gone _ -> throw notPlaced(id, "");
        }
    }

    /** @throws ChannelRefused if the text must not be said, or the platform will not; the old one stands then */
    public void change(UUID id, String text, Actor by, Instant now) {
        GroupWelcome welcome = get(id);
        GroupWelcomes desk = desk(welcome.account());
        String words = texts.checked(text, desk.longest());
        String key = rows.key(id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
        orRefused(desk.change(welcome.account(), key, words));
        keep.changed(id, words, by, now);
    }

    /** @throws ChannelRefused if the platform will not */
    public void end(UUID id, boolean onlyHere, Actor by, Instant now) {
        GroupWelcome welcome = get(id);
        Optional<String> key = rows.key(id);
        if (key.isPresent() && !onlyHere && welcome.standing() != Standing.ENDED) {
            orRefused(desk(welcome.account()).remove(welcome.account(), key.get()));
        }
        keep.ended(id, onlyHere, by, now);
    }

    /** What the platform has now; asks it. */
    public GroupWelcomes.Found current(GroupWelcome welcome) {
        return rows.key(welcome.id())
                .map(key -> desk(welcome.account()).current(welcome.account(), key))
                .orElseGet(() -> new GroupWelcomes.Found(Optional.empty(), ""));
    }

    private GroupWelcome get(UUID id) {
        return rows.find(id).orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }

    private GroupWelcomes desk(AccountId account) {
        return desks.stream()
                .filter(desk -> desk.accounts().contains(account))
                .findFirst()
                .orElseThrow(() -> new ChannelRefused(ChannelRefused.Why.NOT_HERE));
    }

    private static void orRefused(Placing placing) {
        switch (placing) {
            case Placing.Made _, Placing.Gone _ -> {}
            case Placing.Refused refused -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, refused.why());
            case Placing.Unknown unknown -> throw new ChannelRefused(ChannelRefused.Why.PLATFORM, unknown.why());
        }
    }

    private ChannelRefused notPlaced(UUID id, String why) {
        rows.forget(id);
        return new ChannelRefused(ChannelRefused.Why.PLATFORM, why);
    }
}
