package org.nuanqun.conversation;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** One person in one place, or a group itself; the unit of order and of ownership. */
public record Conversation(
        ConversationId id, AccountId account, Chat chat, Ownership ownership, Optional<Instant> lastHeard) {}
