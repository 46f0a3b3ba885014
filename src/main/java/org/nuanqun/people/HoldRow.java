package org.nuanqun.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "people_hold")
class HoldRow {

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    HoldReason reason;

    @Column(nullable = false)
    String subject;

    @Column(nullable = false)
    Instant since;

    @Column(name = "released_at")
    @Nullable
    Instant releasedAt;
}
