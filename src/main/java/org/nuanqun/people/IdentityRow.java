package org.nuanqun.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "people_identity")
class IdentityRow {

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    String account;

    @Column(name = "platform_key", nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    @Column(name = "first_seen", nullable = false, updatable = false)
    Instant firstSeen;
}
