package org.nuanqun.console.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.nuanqun.conversation.ConversationChanged;
import org.nuanqun.handoff.TicketChanged;

/** Passes on, after success, which conversation changed. */
@ApplicationScoped
class LiveFeed {

    private static final int BEHIND_AT_MOST = 256;

    private final BroadcastProcessor<String> changes = BroadcastProcessor.create();

    /** Each item names a conversation. Who falls too far behind is dropped, and connects again. */
    Multi<String> changes() {
        return changes.onOverflow().buffer(BEHIND_AT_MOST);
    }

    void conversation(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationChanged changed) {
        tell(changed.conversation().toString());
    }

    void ticket(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged changed) {
        tell(changed.conversation().toString());
    }

    private synchronized void tell(String conversation) {
        changes.onNext(conversation);
    }
}
