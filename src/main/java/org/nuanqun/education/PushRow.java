package org.nuanqun.education;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "education_push")
class PushRow {

    @Id
    UUID id;

    @Column(name = "enrolment_id", nullable = false, updatable = false)
    UUID enrolmentId;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    String course;

    @Column(name = "course_version", nullable = false, updatable = false)
    int courseVersion;

    @Column(nullable = false, updatable = false)
    String lesson;

    @Column(nullable = false, updatable = false)
    int number;

    @Column(nullable = false, updatable = false)
    String title;

    @Column(nullable = false, updatable = false)
    Instant planned;

    @Column(name = "queued_at", nullable = false, updatable = false)
    Instant queuedAt;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable
    Moved moved;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    PushState state;

    @Column(nullable = false)
    String reason;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Understanding answer;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "simpler_offered_at")
    @Nullable
    Instant simplerOfferedAt;

    void answered(Understanding understanding, Instant now) {
        answer = understanding;
        answeredAt = now;
    }

    Push asPush() {
        return new Push(
                number,
                lesson,
                title,
                courseVersion,
                planned,
                queuedAt,
                Optional.ofNullable(moved),
                state,
                reason,
                Optional.ofNullable(answer),
                Optional.ofNullable(answeredAt));
    }
}
