package org.nuanqun.platform;

import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;

/** One platform, spoken to by its official interface. Implementations are CDI beans. */
public interface PlatformAdapter {

    /** The name in {@code /webhooks/{platform}/{account}}. */
    String platform();

    /** Verifies first, parses second; never throws for what a stranger sent. */
    WebhookReading read(WebhookRequest request);

    /**
     * For platforms that take an answer in the same breath as their webhook. Asked for before the events are on record, so
     * that no answer is missed; empty where there is no such way.
     */
    default Optional<Breath> breath(WebhookRequest request, WebhookReading.Events reading) {
        return Optional.empty();
    }

    /** Blocks for at most the adapter's own timeout; a fault on the way is an outcome, not an exception. */
    DeliveryOutcome send(OutboundMessage message);

    /**
     * Somebody of ours has the conversation now, or again the bot where {@code staffName} is empty. For platforms that keep
     * book of who serves a session; best effort, and never a word to the person.
     */
    default void servedBy(AccountId account, Chat chat, Optional<String> staffName) {}

    Capabilities capabilities(AccountId account, Chat chat);

    /** A link or code by which a person can join the group, where the platform has one. */
    Optional<String> invitationTo(AccountId account, String groupKey);
}
