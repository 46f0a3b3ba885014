package org.nuanqun.console.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.nuanqun.console.presence.PresenceChanged;
import org.nuanqun.conversation.ConversationChanged;
import org.nuanqun.database.Bell;
import org.nuanqun.database.Doorbell;
import org.nuanqun.database.Rang;
import org.nuanqun.handoff.TicketChanged;
import org.nuanqun.platform.ReachChanged;
import org.nuanqun.platform.media.MediaKept;
import org.nuanqun.vocabulary.ConversationId;

/** Passes on, after success, which conversation changed: to the pages open here, and that something did to other nodes. */
@ApplicationScoped
class LiveFeed {

    private static final int BEHIND_AT_MOST = 256;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();

    private final Doorbell doorbell;

    LiveFeed(Doorbell doorbell) {
        this.doorbell = doorbell;
    }

    /** {@code what}: changed, or presence where only who is there changed. */
    record Change(String what, String conversation) {}

    /** Who falls too far behind is dropped, and connects again. */
    Multi<Change> changes() {
        return changes.onOverflow().buffer(BEHIND_AT_MOST);
    }

    void conversation(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationChanged changed) {
        tell("changed", changed.conversation());
    }

    void ticket(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged changed) {
        tell("changed", changed.conversation());
    }

    void presence(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        tell("presence", changed.conversation());
    }

    /** Which conversation it belongs to, pages find out by themselves. */
    void media(@Observes MediaKept kept) {
        tell("changed", "");
    }

    void reach(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReachChanged changed) {
        tell("changed", "");
    }

    void rang(@Observes Rang rang) {
        if (rang.bell() == Bell.PAGES) {
            here("changed", "");
        }
    }

    private void tell(String what, ConversationId conversation) {
        tell(what, conversation.toString());
    }

    private void tell(String what, String conversation) {
        here(what, conversation);
        doorbell.ring(Bell.PAGES);
    }

    private synchronized void here(String what, String conversation) {
        changes.onNext(new Change(what, conversation));
    }
}
