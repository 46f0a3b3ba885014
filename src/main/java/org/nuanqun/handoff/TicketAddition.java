package org.nuanqun.handoff;

import java.time.Instant;

/** What came up while a ticket was open. {@code finding}: in words for people; {@code evidence}: JSON of the words. */
public record TicketAddition(TicketReason reason, String finding, String evidence, Instant at) {}
