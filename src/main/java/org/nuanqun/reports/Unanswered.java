package org.nuanqun.reports;

import java.time.Instant;
import org.nuanqun.vocabulary.ConversationId;

/** Somebody who waits for a person now, and since when. */
public record Unanswered(ConversationId conversation, Instant since) {}
