package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.trial.HaltPoint;

/** Handles the next event of a lane: looks, decides, does. */
@ApplicationScoped
class HostEvent {

    private final GatherSituation gather;
    private final CarryOut carryOut;
    private final KeepRoster roster;
    private final HearRatings ratings;
    private final SettleRestored restored;
    private final Clock clock;

    HostEvent(
            GatherSituation gather,
            CarryOut carryOut,
            KeepRoster roster,
            HearRatings ratings,
            SettleRestored restored,
            Clock clock) {
        this.gather = gather;
        this.carryOut = carryOut;
        this.roster = roster;
        this.ratings = ratings;
        this.restored = restored;
        this.clock = clock;
    }

    void handle(Lane lane, Unhandled unhandled) {
        switch (unhandled.event()) {
            case PlatformEvent.MessageReceived message -> answer(lane, unhandled, message);
            case PlatformEvent.MemberJoined joined -> roster.joined(lane, unhandled, joined, clock.instant());
            case PlatformEvent.MemberLeft left -> roster.left(lane, unhandled, left, clock.instant());
            case PlatformEvent.GroupSeen seen -> roster.seen(lane, unhandled, seen, clock.instant());
            case PlatformEvent.StaffSpoke staff ->
                roster.servedBy(lane, unhandled, Optional.of(staff.staffName()), clock.instant());
            case PlatformEvent.Rated rated -> ratings.heard(lane, unhandled, rated, clock.instant());
            case PlatformEvent.Noticed _ -> roster.noticed(lane, unhandled);
            case PlatformEvent.ServedBy served -> roster.servedBy(lane, unhandled, served.staffName(), clock.instant());
        }
    }

    private void answer(Lane lane, Unhandled unhandled, PlatformEvent.MessageReceived message) {
        Situation situation = gather.of(lane.conversation(), unhandled.entry(), message);
        Decision judged = Judgement.of(situation);
        Decision decision = restored.isHeardAgain(message.occurredAt()) ? restored.again(judged) : judged;
        Instant now = clock.instant();
        HaltPoint.LANE_DECIDED.pass();
        carryOut.decision(lane, unhandled, situation.person(), decision, now);
        HaltPoint.LANE_COMMITTED.pass();
    }
}
