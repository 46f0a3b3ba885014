package org.nuanqun.education;

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
import org.nuanqun.vocabulary.PersonId;

@Entity
@Table(name = "education_life_change")
class LifeChangeRow {

    enum End {
        UNDONE,
        LIFTED
    }

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    LifeChange kind;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    Instant recordedAt;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_how")
    @Enumerated(EnumType.STRING)
    @Nullable
    End endedHow;

    @SuppressWarnings("NullAway.Init")
    LifeChangeRow() {}

    void end(End how, String by, Instant now) {
        endedHow = how;
        endedBy = by;
        endedAt = now;
    }

    RecordedChange asChange(Duration undoWithin) {
        return new RecordedChange(id, new PersonId(personId), kind, recordedAt, recordedAt.plus(undoWithin));
    }
}
