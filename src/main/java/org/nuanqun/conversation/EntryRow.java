package org.nuanqun.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line as it is stored. Read through Hibernate, written by SQL: recording is the hot path. */
@Entity
@Immutable
@Table(name = "conversation_entry")
class EntryRow {

    @Id
    UUID id;

    @Generated
    long sequence;

    @Column(name = "conversation_id")
    UUID conversationId;

    String account;
    String identity;

    @Enumerated(EnumType.STRING)
    LineKind kind;

    @Enumerated(EnumType.STRING)
    SpeakerKind speaker;

    @Column(name = "speaker_name")
    String speakerName;

    @Column(name = "speaker_role")
    String speakerRole;

    String content;

    @Nullable
    String event;

    @Enumerated(EnumType.STRING)
    LineState state;

    @Column(name = "state_reason")
    @Nullable
    String stateReason;

    String detail;
    int repeats;
    int attempts;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @SuppressWarnings("NullAway.Init")
    EntryRow() {}
}
