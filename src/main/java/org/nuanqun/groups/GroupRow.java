package org.nuanqun.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "groups_group")
class GroupRow {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String account;

    @Column(name = "platform_key", nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    /** Chosen in the console; an empty word is a choice too: this group is for no condition. */
    @Column(name = "assigned_condition")
    @Nullable
    String assignedCondition;

    @Column(nullable = false)
    int counted;

    @Column(nullable = false)
    int capacity;

    /** When the platform last counted; none if it never did. */
    @Column(name = "counted_at")
    @Nullable
    Instant countedAt;

    @Column(name = "first_seen", nullable = false, updatable = false)
    Instant firstSeen;
}
