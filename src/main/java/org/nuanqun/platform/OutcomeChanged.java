package org.nuanqun.platform;

import org.nuanqun.vocabulary.AccountId;

/**
 * A later word on a message: a colleague confirmed the draft, or what was taken did not arrive after all. {@code
 * platformMessageId} is what {@link DeliveryOutcome.Delivered} or {@link DeliveryOutcome.AwaitsTap} named.
 */
public record OutcomeChanged(AccountId account, String platformMessageId, DeliveryOutcome outcome) {}
