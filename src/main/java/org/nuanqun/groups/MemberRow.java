package org.nuanqun.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "groups_member")
class MemberRow {

    @Id
    UUID id;

    @Column(name = "group_id", nullable = false)
    UUID groupId;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(name = "joined_at")
    @Nullable
    Instant joinedAt;

    @Column(name = "left_at")
    @Nullable
    Instant leftAt;

    /** Kept by the database from the two moments, so that every query reads membership alike. */
    @Column(nullable = false)
    boolean present;
}
