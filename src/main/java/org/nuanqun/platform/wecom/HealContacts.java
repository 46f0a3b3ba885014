package org.nuanqun.platform.wecom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<PlatformEvent> events = new ArrayList<>();
        for (ListedContact one : page) {
            Optional<Follow> known = follows.find(id, one.member(), one.contact());
            boolean isGoneStill = known.filter(follow -> follow.isGone() && !follow.isOlderThan(one))
                    .isPresent();
            boolean isNews = !isGoneStill
                    && baseline.filter(since -> one.since().isAfter(since)).isPresent()
                    && known.map(follow -> follow.isOlderThan(one) || wasLost(id, follow))
                            .orElse(true);
            if (isGoneStill || (isNews && one.since().isAfter(settled))) {
                follows.seen(id, one); // a callback may still be on its way, and with it the leave to greet
                continue;
            }
            if (isNews && !one.wasPassedOn()) {
                events.add(one.joined(id));
            }
            follows.listed(id, one, isNews);
        }
        return intake.receive(events, clock.instant());
    }

    /** A callback came and never got on record. */
    private boolean wasLost(AccountId account, Follow follow) {
        return !follow.isConfirmed()
                && !follow.toldAs().isEmpty()
                && !recorded.missing(account, List.of(follow.toldAs())).isEmpty();
    }

    /**
     * How many had gone without our being told. Who is somebody else's now has not gone.
     *
     * @param members whose lists were read to the end since {@code begun}
     */
    @Transactional
    int ended(WecomAccount account, List<String> members, Instant begun) {
        AccountId id = account.id();
        List<Follows.Missed> missing = members.stream()
                .flatMap(member -> follows.missing(id, member, begun).stream())
                .toList();
        missing.forEach(one -> follows.gone(id, one));
        List<PlatformEvent> events = missing.stream()
                .filter(one -> !follows.isSomebodys(id, one.contact()))
                .map(one -> left(id, one))
                .toList();
        return intake.receive(events, clock.instant());
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
