package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.RecordedEvents;
import org.nuanqun.vocabulary.AccountId;

/** Compares the platform's list with what callbacks told; what they missed is recorded as a callback would have been, with the list's row. */
@ApplicationScoped
class HealContacts {

    /** Who stood in the lists when all had been read is no news, whatever the difference of two clocks. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final int AT_ONCE = 500;

    private final Follows follows;
    private final EventIntake intake;
    private final RecordedEvents recorded;
    private final Clock clock;

    HealContacts(Follows follows, EventIntake intake, RecordedEvents recorded, Clock clock) {
        this.follows = follows;
        this.intake = intake;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** How many had come without our being told. */
    @Transactional
    int listed(WecomAccount account, List<ListedContact> page) {
        AccountId id = account.id();
        Optional<Instant> baseline = follows.baseline(id).map(since -> since.minus(CLOCKS_DIFFER));
        Instant settled = clock.instant().minus(account.healAfter());
        Map<Follows.Pair, Follow> all = follows.of(id, page);
        List<PlatformEvent> events = new ArrayList<>();
        List<ListedContact> seen = new ArrayList<>();
        for (ListedContact one : page) {
            Optional<Follow> known = Optional.ofNullable(all.get(one.pair()));
            boolean isNews = baseline.filter(one.since()::isAfter).isPresent() && isNews(id, known, one);
            boolean isEarly = isNews && one.since().isAfter(settled);
            if (isEarly || known.filter(follow -> follow.learnsNothingFrom(one)).isPresent()) {
                seen.add(one); // early: a callback may still be on its way, and with it the leave to greet
                continue;
            }
            if (isNews && !one.wasPassedOn()) {
                events.add(one.joined(id));
            }
            follows.listed(id, one, isNews);
        }
        follows.seen(id, seen);
        return intake.receive(events, clock.instant());
    }

    private boolean isNews(AccountId account, Optional<Follow> known, ListedContact listed) {
        return known.map(follow -> follow.isGone() ? follow.isOlderThan(listed) : wasLost(account, follow))
                .orElse(true);
    }

    /** A callback came and never got on record. */
    private boolean wasLost(AccountId account, Follow follow) {
        return !follow.isConfirmed()
                && !follow.toldAs().isEmpty()
                && !recorded.missing(account, List.of(follow.toldAs())).isEmpty();
    }

    /**
     * How many had gone without our being told. Who is somebody else's now has not gone; but only those count as somebody who
     * still stand in the platform's list of colleagues: customers of one who does not are waiting to be passed on.
     *
     * @param members those in the list
     * @param read of them, whose customers were read to the end since {@code begun}
     */
    @Transactional
    int ended(WecomAccount account, Collection<String> members, List<String> read, Instant begun) {
        AccountId id = account.id();
        List<Follows.Missed> missing = read.stream()
                .flatMap(member -> follows.missing(id, member, begun).stream())
                .toList();
        missing.forEach(one -> follows.gone(id, one));
        List<PlatformEvent> events = new ArrayList<>(lostDepartures(account));
        missing.forEach(one -> events.add(left(id, one)));
        events.removeIf(event -> follows.isSomebodys(id, event.chat().person().orElseThrow(), members));
        return intake.receive(events, clock.instant());
    }

    /** Callbacks that came and never got on record, under their own identity, so that one still on its way is a repeat. */
    private List<PlatformEvent> lostDepartures(WecomAccount account) {
        AccountId id = account.id();
        List<Follows.Told> told =
                follows.unconfirmedDepartures(id, clock.instant().minus(account.healAfter()), AT_ONCE);
        Set<String> lost =
                recorded.missing(id, told.stream().map(Follows.Told::toldAs).toList());
        told.forEach(one -> follows.confirmed(id, one, lost.contains(one.toldAs())));
        return told.stream()
                .filter(one -> lost.contains(one.toldAs()))
                .map(one -> leftAs(id, one))
                .toList();
    }

    private static PlatformEvent leftAs(AccountId account, Follows.Told told) {
        return new PlatformEvent.MemberLeft(account, told.toldAs(), told.at(), Chat.oneToOne(told.contact()));
    }

    private PlatformEvent left(AccountId account, Follows.Missed missed) {
        return new PlatformEvent.MemberLeft(
                account,
                "contact-gone:%s:%s:%d"
                        .formatted(
                                missed.member(),
                                missed.contact(),
                                missed.since().getEpochSecond()),
                clock.instant(),
                Chat.oneToOne(missed.contact()));
    }
}
