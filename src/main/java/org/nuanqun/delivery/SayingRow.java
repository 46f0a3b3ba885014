package org.nuanqun.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.ConversationId;

/** A saying in the outbox. */
@Entity
@Table(name = "delivery_saying")
class SayingRow {

    @Id
    UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    long sequence;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Enumerated(EnumType.STRING)
    SayingClass kind;

    String purpose;
    String subject;

    @Column(name = "speaker_name")
    String speakerName;

    @Column(name = "speaker_role")
    String speakerRole;

    String text;
    String mentions;
    String taps;

    @Nullable
    Long epoch;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "not_before")
    Instant notBefore;

    @Column(name = "not_later_than")
    @Nullable
    Instant notLaterThan;

    @Enumerated(EnumType.STRING)
    SayingState state;

    String reason;
    int attempts;

    @Column(name = "greeting_key")
    @Nullable
    String greetingKey;

    @Column(name = "scripts_version")
    String scriptsVersion;

    /** Kind, name and reference, where it is a file of ours. */
    @Nullable
    String attachment;

    @Column(name = "platform_message_id")
    @Nullable
    String platformMessageId;

    @Column(name = "pushed_at", insertable = false, updatable = false)
    @Nullable
    Instant pushedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "put_aside_at")
    @Nullable
    Instant putAsideAt;

    @SuppressWarnings("NullAway.Init")
    SayingRow() {}

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    void waitUntil(Instant moment, String why) {
        state = SayingState.WAITING;
        notBefore = moment;
        reason = why;
    }

    void end(SayingState how, String why, Instant now) {
        state = how;
        reason = why;
        endedAt = now;
    }

    /** By a person's decision, which outlives the ownership and the hour it was composed for. */
    void beginAgain() {
        attempts = 0;
        epoch = null;
        notLaterThan = null;
        endedAt = null;
    }

    StuckSaying stuck() {
        return new StuckSaying(
                id,
                conversation(),
                kind,
                speakerName,
                text,
                state == SayingState.UNKNOWN,
                reason,
                endedAt == null ? createdAt : endedAt);
    }

    SayingEnded ended(boolean isForGood) {
        return new SayingEnded(conversation(), kind, purpose, subject, state, reason, isForGood);
    }
}
