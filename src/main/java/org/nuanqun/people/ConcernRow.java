package org.nuanqun.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "people_concern")
class ConcernRow {

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(nullable = false)
    String condition;

    @Column(nullable = false)
    Instant since;
}
