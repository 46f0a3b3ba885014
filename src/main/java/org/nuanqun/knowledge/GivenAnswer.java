package org.nuanqun.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;

/** An approved answer that was given: which, in what version, to the message {@code entry} of which conversation. */
public record GivenAnswer(UUID id, String code, int version, ConversationId conversation, UUID entry, Instant at) {}
