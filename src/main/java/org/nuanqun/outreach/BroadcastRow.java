package org.nuanqun.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.scripts.TextKind;

@Entity
@Table(name = "outreach_broadcast")
class BroadcastRow {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String text;

    @Column(nullable = false, updatable = false)
    String author;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "send_at", nullable = false, updatable = false)
    Instant sendAt;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    TextKind kind;

    @Column(nullable = false, updatable = false)
    String approval;

    @Column(name = "spread_minutes", nullable = false, updatable = false)
    int spreadMinutes;

    /** What it invites to. */
    @Column(name = "lecture_id", updatable = false)
    @Nullable
    UUID lectureId;

    @Column(name = "due_from", nullable = false)
    Instant dueFrom;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    BroadcastState state;

    /** Grows with each pause: what was taken back from the outbox goes out again under a subject of its own. */
    @Column(nullable = false)
    int round;

    @SuppressWarnings("NullAway.Init")
    BroadcastRow() {}

    Broadcast asBroadcast(Broadcast.Tally tally) {
        return new Broadcast(id, text, kind, approval, sendAt, Duration.ofMinutes(spreadMinutes), author, state, tally);
    }

    Pace pace() {
        return new Pace(dueFrom, Duration.ofMinutes(spreadMinutes));
    }
}
