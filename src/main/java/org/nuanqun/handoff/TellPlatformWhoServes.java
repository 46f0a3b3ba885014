package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.OwnershipChanged;
import org.nuanqun.platform.Platforms;
import org.nuanqun.staff.Operator;
import org.nuanqun.staff.Staff;
import org.nuanqun.vocabulary.ConversationId;

/** Lets the platform know who has a conversation, where it keeps book of that. Best effort, beside everything else. */
@ApplicationScoped
class TellPlatformWhoServes {

    private static final Logger LOG = Logger.getLogger(TellPlatformWhoServes.class);

    private final Conversations conversations;
    private final Platforms platforms;
    private final Staff staff;

    TellPlatformWhoServes(Conversations conversations, Platforms platforms, Staff staff) {
        this.conversations = conversations;
        this.platforms = platforms;
        this.staff = staff;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnershipChanged change) {
        Thread.ofVirtual().name("tell-platform").start(() -> tell(change.conversation()));
    }

    private void tell(ConversationId id) {
        try {
            Conversation conversation = conversations.get(id);
            Owner owner = conversation.ownership().owner();
            // while nobody has it yet, the bot's sentence that somebody will come must still get through
            if (owner != Owner.NOBODY) {
                Optional<String> name =
                        conversation.ownership().operator().map(staff::get).map(Operator::name);
                platforms.of(conversation.account()).servedBy(conversation.account(), conversation.chat(), name);
            }
        } catch (RuntimeException e) {
            LOG.debugf("the platform could not be told who serves conversation %s", id);
        }
    }
}
