package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.Lane;
import org.nuanqun.conversation.Lanes;
import org.nuanqun.conversation.ParkedEntries;
import org.nuanqun.conversation.Unhandled;
import org.nuanqun.conversation.Unreadable;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.triage.Context;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Triage;

/** The net below hosting: a message that could not be handled goes to a person, and danger in it is still seen. */
@ApplicationScoped
class FailTowardsPerson {

    private static final Logger LOG = Logger.getLogger(FailTowardsPerson.class);

    private final Lanes lanes;
    private final People people;
    private final Triage triage;
    private final Scripts scripts;
    private final HostingConfig config;
    private final CarryOut carryOut;
    private final ParkedEntries parked;
    private final Handoff handoff;
    private final Clock clock;

    FailTowardsPerson(
            Lanes lanes,
            People people,
            Triage triage,
            Scripts scripts,
            HostingConfig config,
            CarryOut carryOut,
            ParkedEntries parked,
            Handoff handoff,
            Clock clock) {
        this.lanes = lanes;
        this.people = people;
        this.triage = triage;
        this.scripts = scripts;
        this.config = config;
        this.carryOut = carryOut;
        this.parked = parked;
        this.handoff = handoff;
        this.clock = clock;
    }

    /** Counts the failure; after the last one the entry is parked and a person is called. True if that was the last. */
    @Transactional
    boolean after(Lane lane, Unhandled unhandled, Throwable fault) {
        lanes.hold(lane);
        boolean isParked = lanes.failed(unhandled.entry(), fault.getClass().getSimpleName());
        if (isParked && unhandled.event() instanceof PlatformEvent.MessageReceived message) {
            Instant now = clock.instant();
            Person person =
                    people.known(message.account(), message.chat().person().orElseThrow(), message.senderName(), now);
            carryOut.acts(lane, unhandled, person, decision(message), now);
        }
        return isParked;
    }

    /** The same without looking at what failed: counted, and after the last time a person is called to it. */
    @Transactional
    boolean blindly(Lane lane, Unhandled unhandled, Throwable fault) {
        lanes.hold(lane);
        boolean isParked = lanes.failed(unhandled.entry(), fault.getClass().getSimpleName());
        if (isParked) {
            callSomebody(lane);
        }
        return isParked;
    }

    /** Nothing becomes readable by trying again. */
    @Transactional
    void unreadable(Lane lane, Unreadable unreadable) {
        LOG.errorf("entry %s cannot be read; it is parked and a person is called", unreadable.entry());
        lanes.hold(lane);
        parked.park(unreadable.entry(), "unreadable");
        callSomebody(lane);
    }

    private void callSomebody(Lane lane) {
        handoff.open(new HandoffRequest(
                lane.conversation(),
                Optional.empty(),
                TicketReason.FAULT,
                Optional.empty(),
                "",
                "",
                "[]",
                HandOver.FRONT_DESK,
                clock.instant()));
    }

    private Decision decision(PlatformEvent.MessageReceived message) {
        Finding finding = triage.read(message.content().words(), Context.none()).main();
        if (finding instanceof Finding.RedFlag flag) {
            return RaiseRedFlag.decision(
                    flag, scripts.current().texts(), config.obstetricHotline().orElse("120"));
        }
        return new Decision(
                "FAULT",
                "",
                "the message could not be handled",
                List.of(),
                List.of(
                        new Act.Reply(scripts.current().texts().say("handoff.fault")),
                        new Act.OpenTicket(TicketReason.FAULT, Optional.empty(), "", "", HandOver.FRONT_DESK)));
    }
}
