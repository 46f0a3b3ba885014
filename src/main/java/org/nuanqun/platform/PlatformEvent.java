package org.nuanqun.platform;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;

/**
 * Something that happened on a platform. {@code identity} is the same for every delivery of one happening and never the
 * same for two, for ever, within an account.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlatformEvent.MessageReceived.class, name = "message-received"),
    @JsonSubTypes.Type(value = PlatformEvent.MemberJoined.class, name = "member-joined"),
    @JsonSubTypes.Type(value = PlatformEvent.MemberLeft.class, name = "member-left"),
    @JsonSubTypes.Type(value = PlatformEvent.GroupSeen.class, name = "group-seen"),
    @JsonSubTypes.Type(value = PlatformEvent.StaffSpoke.class, name = "staff-spoke"),
    @JsonSubTypes.Type(value = PlatformEvent.ServedBy.class, name = "served-by"),
    @JsonSubTypes.Type(value = PlatformEvent.Noticed.class, name = "noticed"),
    @JsonSubTypes.Type(value = PlatformEvent.Rated.class, name = "rated")
})
public sealed interface PlatformEvent {

    AccountId account();

    String identity();

    Instant occurredAt();

    Chat chat();

    record MessageReceived(
            AccountId account,
            String identity,
            Instant occurredAt,
            Chat chat,
            String senderName,
            Content content,
            Optional<String> replyTo,
            boolean mentionsBot)
            implements PlatformEvent {}

    /**
     * {@code sourceState}: the channel code by which the person came, where the platform tells. {@code greeting}: leave to
     * greet once, where the platform gives it.
     */
    record MemberJoined(
            AccountId account,
            String identity,
            Instant occurredAt,
            Chat chat,
            String memberName,
            Optional<String> sourceState,
            Optional<Greeting> greeting)
            implements PlatformEvent {

        public MemberJoined(
                AccountId account,
                String identity,
                Instant occurredAt,
                Chat chat,
                String memberName,
                Optional<String> sourceState) {
            this(account, identity, occurredAt, chat, memberName, sourceState, Optional.empty());
        }
    }

    record MemberLeft(AccountId account, String identity, Instant occurredAt, Chat chat) implements PlatformEvent {}

    /** The platform told us of a group: a new one, a new name, a new size. */
    record GroupSeen(
            AccountId account,
            String identity,
            Instant occurredAt,
            Chat chat,
            String name,
            int memberCount,
            int capacity)
            implements PlatformEvent {}

    /** A colleague answered in the platform's own client, not in our console. */
    record StaffSpoke(
            AccountId account, String identity, Instant occurredAt, Chat chat, String staffName, Content content)
            implements PlatformEvent {}

    /** Something that colleagues should see in the conversation, in these words, and that nobody has to answer. */
    record Noticed(AccountId account, String identity, Instant occurredAt, Chat chat, String words)
            implements PlatformEvent {}

    /**
     * Somebody marked an answer, without words: it helped, or what she had marked is taken back. {@code about}: the identity of
     * the message that was answered.
     */
    record Rated(AccountId account, String identity, Instant occurredAt, Chat chat, String about, boolean helped)
            implements PlatformEvent {}

    /**
     * A colleague took the session in the platform's own client; nobody has it any more where {@code staffName} is empty. {@code
     * told}: the adapter's words for who and from where, where the platform says more than the name.
     */
    record ServedBy(
            AccountId account,
            String identity,
            Instant occurredAt,
            Chat chat,
            Optional<String> staffName,
            Optional<String> told)
            implements PlatformEvent {

        public ServedBy(AccountId account, String identity, Instant occurredAt, Chat chat, Optional<String> staffName) {
            this(account, identity, occurredAt, chat, staffName, Optional.empty());
        }
    }
}
