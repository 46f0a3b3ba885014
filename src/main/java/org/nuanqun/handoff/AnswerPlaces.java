package org.nuanqun.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.PlatformAdapter;
import org.nuanqun.platform.Platforms;
import org.nuanqun.platform.Reach;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.ConversationId;

/** Where an operator has to write so that her words arrive, and how she changes that. The platform is asked outside of any transaction. */
@ApplicationScoped
public class AnswerPlaces {

    private final Conversations conversations;
    private final Platforms platforms;
    private final Audit audit;

    AnswerPlaces(Conversations conversations, Platforms platforms, Audit audit) {
        this.conversations = conversations;
        this.platforms = platforms;
        this.audit = audit;
    }

    public Reach of(Conversation conversation, Operator operator) {
        return platforms
                .named(conversation.account().platform())
                .map(adapter -> adapter.reach(conversation.account(), conversation.chat(), operator.name()))
                .orElseGet(() -> new Reach.Here(false));
    }

    /** Which pictures may be sent there; none where it is empty. */
    public Optional<FileLimit> pictures(Conversation conversation) {
        return platforms
                .named(conversation.account().platform())
                .flatMap(adapter -> adapter.takes(conversation.account(), conversation.chat(), AttachmentKind.PICTURE));
    }

    /** She writes here what could only be said in the platform's client. @throws HandoffRefused if she does not hold it */
    public void here(ConversationId id, Operator operator, Instant now) {
        Conversation conversation = held(id, operator);
        adapter(conversation).answerHere(conversation.account(), conversation.chat());
        audit.note(AuditEntry.of(id, Actor.operator(operator.id()), "answersHere", "conversation", "", now));
    }

    /**
     * She goes on in her own client.
     *
     * @return what stands in the way, as she reads it, or nothing
     * @throws HandoffRefused if she does not hold it
     */
    public Optional<String> there(ConversationId id, Operator operator, Instant now) {
        Conversation conversation = held(id, operator);
        Optional<String> objection =
                adapter(conversation).answerThere(conversation.account(), conversation.chat(), operator.name());
        if (objection.isEmpty()) {
            audit.note(AuditEntry.of(id, Actor.operator(operator.id()), "answersThere", "conversation", "", now));
        }
        return objection;
    }

    private PlatformAdapter adapter(Conversation conversation) {
        return platforms.of(conversation.account());
    }

    private Conversation held(ConversationId id, Operator operator) {
        Conversation conversation = conversations.get(id);
        if (!conversation.ownership().isHeldBy(operator.id())) {
            throw new HandoffRefused(
                    HandoffRefused.Why.NOT_HELD_BY_YOU, conversation.ownership().operator());
        }
        return conversation;
    }
}
