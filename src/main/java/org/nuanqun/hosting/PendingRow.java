package org.nuanqun.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "hosting_pending")
class PendingRow {

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Enumerated(EnumType.STRING)
    PendingKind kind;

    String value;
    String words;
    Instant at;

    @SuppressWarnings("NullAway.Init")
    PendingRow() {}
}
