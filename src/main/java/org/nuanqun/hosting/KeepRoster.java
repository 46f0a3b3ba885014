package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.people.Arrivals;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.Platforms;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.AccountId;

/** Comings and goings: who joined is welcomed, who left is let go, what a group is called and holds is remembered. */
@ApplicationScoped
class KeepRoster {

    /** Some platforms tell that somebody came before they tell who. */
    private static final String NAMELESS = "朋友";

    private static final Duration STILL_NEW = Duration.ofDays(1);

    private final Lanes lanes;
    private final People people;
    private final Arrivals arrivals;
    private final Groups groups;
    private final Handoff handoff;
    private final Scripts scripts;
    private final CarryOut carryOut;
    private final Platforms platforms;
    private final SettleRestored restored;

    KeepRoster(
            Lanes lanes,
            People people,
            Arrivals arrivals,
            Groups groups,
            Handoff handoff,
            Scripts scripts,
            CarryOut carryOut,
            Platforms platforms,
            SettleRestored restored) {
        this.lanes = lanes;
        this.people = people;
        this.arrivals = arrivals;
        this.groups = groups;
        this.handoff = handoff;
        this.scripts = scripts;
        this.carryOut = carryOut;
        this.platforms = platforms;
        this.restored = restored;
    }

    @Transactional
    void joined(Lane lane, Unhandled unhandled, PlatformEvent.MemberJoined joined, Instant now) {
        Person person = people.known(joined.account(), joined.chat().person().orElseThrow(), joined.memberName(), now);
        Optional<Group> group = joined.chat().group().map(key -> groups.known(joined.account(), key, now));
        group.ifPresent(g -> groups.joined(g.id(), person.id(), joined.occurredAt()));
        joined.sourceState()
                .ifPresent(code ->
                        arrivals.came(person.id(), joined.account(), placeOf(joined), code, joined.occurredAt()));
        Decision decision = unwelcome(joined, now)
                .map(why -> Decision.silence("WELCOME", why))
                .orElseGet(() -> welcome(person, group, joined.greeting()));
        carryOut.decision(lane, unhandled, person, decision, now);
    }

    /** Why somebody who joined is not welcomed. */
    private Optional<String> unwelcome(PlatformEvent.MemberJoined joined, Instant now) {
        if (joined.greeting().isPresent()) {
            return Optional.empty();
        }
        if (joined.occurredAt().isBefore(now.minus(STILL_NEW))) {
            return Optional.of("joined long ago, before the platform was connected");
        }
        if (restored.isHeardAgain(joined.occurredAt())) {
            return Optional.of("joined before a restore, perhaps welcomed then");
        }
        boolean wouldBeDraft = platforms
                .of(joined.account())
                .capabilities(joined.account(), joined.chat())
                .needsConfirmation();
        return wouldBeDraft
                ? Optional.of("a colleague would have to confirm each welcome; the platform's own welcome is for that")
                : Optional.empty();
    }

    private Decision welcome(Person person, Optional<Group> group, Optional<Greeting> greeting) {
        // a platform may tell of the first members before it tells the group's name
        String groupName =
                group.map(Group::name).filter(name -> !name.isBlank()).orElse("本群");
        Map<String, String> values =
                Map.of("name", person.name().isBlank() ? NAMELESS : person.name(), "group", groupName);
        String key = group.isPresent() ? "welcome.group" : "welcome.private";
        return new Decision(
                "WELCOME",
                "",
                "a new member is welcomed",
                List.of(),
                List.of(new Act.Welcome(scripts.current().texts().say(key, values), greeting)));
    }

    @Transactional
    void left(Lane lane, Unhandled unhandled, PlatformEvent.MemberLeft left, Instant now) {
        lanes.hold(lane);
        AccountId account = left.account();
        Optional<Person> person = left.chat().person().flatMap(key -> people.find(account, key));
        Optional<Group> group = left.chat().group().flatMap(key -> groups.find(account, key));
        if (person.isPresent() && group.isPresent()) {
            groups.left(group.get().id(), person.get().id(), left.occurredAt());
        }
        person.ifPresent(one -> arrivals.left(one.id(), account, placeOf(left), left.occurredAt()));
        if (left.chat().person().isEmpty()) {
            arrivals.allLeft(account, placeOf(left), left.occurredAt());
        }
        lanes.handled(unhandled.entry(), "");
    }

    /** Empty one to one. */
    private static String placeOf(PlatformEvent event) {
        return event.chat().group().orElse("");
    }

    @Transactional
    void seen(Lane lane, Unhandled unhandled, PlatformEvent.GroupSeen seen, Instant now) {
        lanes.hold(lane);
        groups.seen(
                seen.account(),
                seen.chat().group().orElseThrow(),
                seen.name(),
                seen.memberCount(),
                seen.capacity(),
                seen.occurredAt());
        lanes.handled(unhandled.entry(), "");
    }

    @Transactional
    void servedBy(Lane lane, Unhandled unhandled, Optional<String> staffName, Instant now) {
        lanes.hold(lane);
        staffName.ifPresentOrElse(
                name -> handoff.spokeElsewhere(lane.conversation(), name, now),
                () -> handoff.endedElsewhere(lane.conversation(), now));
        lanes.handled(unhandled.entry(), "");
    }

    @Transactional
    void noticed(Lane lane, Unhandled unhandled) {
        lanes.hold(lane);
        lanes.handled(unhandled.entry(), "");
    }
}
