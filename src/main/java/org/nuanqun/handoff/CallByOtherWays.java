package org.nuanqun.handoff;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.jboss.logging.Logger;
import org.nuanqun.platform.CallColleagues;
import org.nuanqun.vocabulary.TicketId;

/** Whoever is not at the console hears of a waiting ticket too: that it waits, for which department, and nothing of whom. */
@ApplicationScoped
class CallByOtherWays {

    private static final Logger LOG = Logger.getLogger(CallByOtherWays.class);

    private final Handoff handoff;
    private final List<CallColleagues> ways;

    CallByOtherWays(Handoff handoff, @All List<CallColleagues> ways) {
        this.handoff = handoff;
        this.ways = ways;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged change) {
        switch (change.what()) {
            case OPENED, RAISED, ESCALATED, HANDED_ON, REOPENED ->
                Thread.ofVirtual().name("call-colleagues").start(() -> call(change.ticket(), change.what()));
            case ADDED, CLAIMED, RESOLVED -> {}
        }
    }

    private void call(TicketId id, TicketChanged.What what) {
        try {
            handoff.find(id)
                    .filter(ticket -> ticket.state() == TicketState.WAITING)
                    .ifPresent(ticket ->
                            ways.forEach(way -> way.call(ticket.department().value(), words(ticket, what))));
        } catch (RuntimeException e) {
            LOG.warnf("colleagues could not be called about ticket %s", id);
        }
    }

    private static String words(Ticket ticket, TicketChanged.What what) {
        String urgency = ticket.isOpenRedFlag() ? "【危急】" : "";
        String again =
                switch (what) {
                    case ESCALATED -> "仍无人接手，";
                    case HANDED_ON -> "同事交班，";
                    case OPENED, RAISED, ADDED, CLAIMED, RESOLVED, REOPENED -> "";
                };
        return urgency + again + "有一位患者在等人工，请到工作台接手。A patient is waiting; please take over in the console.";
    }
}
