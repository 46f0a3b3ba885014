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

    /** Where {@code staffName} has to write to the person just now. Answered from what is known, without asking the platform. */
    default Reach reach(AccountId account, Chat chat, String staffName) {
        return new Reach.Here(false);
    }

    /** A colleague means to write here what could only be said in the platform's client; asks the platform, says nothing. */
    default void answerHere(AccountId account, Chat chat) {}

    /** A colleague goes on in her own client of the platform; what stands in the way, as an operator reads it, or nothing. */
    default Optional<String> answerThere(AccountId account, Chat chat, String staffName) {
        return Optional.empty();
    }

    /** What may be sent there besides words; empty where nothing of the kind may. */
    default Optional<FileLimit> takes(AccountId account, Chat chat, AttachmentKind kind) {
        return Optional.empty();
    }

    Capabilities capabilities(AccountId account, Chat chat);

    /** A link or code by which a person can join the group, where the platform has one. */
    Optional<String> invitationTo(AccountId account, String groupKey);
}
