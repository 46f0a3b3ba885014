package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.nuanqun.outreach.OutreachReplies;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.ConversationId;

/** Reads what was known before a message, in one short transaction. */
@ApplicationScoped
class LookBack {

    private final WhoSpeaks whoSpeaks;
    private final Memory memory;
    private final OutreachReplies outreach;

    LookBack(WhoSpeaks whoSpeaks, Memory memory, OutreachReplies outreach) {
        this.whoSpeaks = whoSpeaks;
        this.memory = memory;
        this.outreach = outreach;
    }

    @Transactional
    Before before(ConversationId id, UUID entry, PlatformEvent.MessageReceived message, Instant now) {
        Speaking speaking = whoSpeaks.in(message.account(), message.chat(), message.senderName(), now);
        return new Before(
                speaking,
                memory.conversation(id),
                memory.heardBefore(id, entry, now),
                memory.pending(id, now),
                memory.given(id, now),
                outreach.in(
                        message.content().words(),
                        speaking.person().id(),
                        speaking.group().isEmpty(),
                        now),
                memory.closedDanger(id, speaking.person().id(), now));
    }
}
