package org.nuanqun.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.Ids;

@Entity
@Table(name = "people_date")
class DateRow {

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    DateKind kind;

    @Column(nullable = false, updatable = false)
    LocalDate day;

    @Column(name = "noted_at", nullable = false, updatable = false)
    Instant notedAt;

    @Column(name = "replaced_at")
    @Nullable
    Instant replacedAt;

    protected DateRow() {}

    DateRow(UUID personId, DateKind kind, LocalDate day, Instant notedAt) {
        this.id = Ids.next();
        this.personId = personId;
        this.kind = kind;
        this.day = day;
        this.notedAt = notedAt;
    }

    DatedFact asFact() {
        return new DatedFact(kind, day, notedAt, Optional.ofNullable(replacedAt));
    }
}
