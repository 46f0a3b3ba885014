package org.nuanqun.education;

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
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** An enrolment, with its next push noted so that a query can find what is due; the plan is the truth. */
@Entity
@Table(name = "education_enrolment")
class EnrolmentRow {

    @Id
    UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(name = "conversation_id", nullable = false, updatable = false)
    UUID conversationId;

    @Column(nullable = false, updatable = false)
    String course;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    Instant enrolledAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    EnrolmentState state;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_why", nullable = false)
    String endedWhy;

    @Column(name = "stopped_by")
    @Nullable
    UUID stoppedBy;

    @Column(name = "anchor_day")
    @Nullable
    LocalDate anchorDay;

    @Column(name = "waits_for")
    @Enumerated(EnumType.STRING)
    @Nullable
    WaitsFor waitsFor;

    @Column(name = "planned_from", nullable = false)
    String plannedFrom;

    @Column(name = "next_number")
    @Nullable
    Integer nextNumber;

    @Column(name = "next_lesson")
    @Nullable
    String nextLesson;

    @Column(name = "next_title")
    @Nullable
    String nextTitle;

    @Column(name = "next_planned")
    @Nullable
    Instant nextPlanned;

    @Column(name = "next_at")
    @Nullable
    Instant nextAt;

    @Column(name = "next_until")
    @Nullable
    Instant nextUntil;

    @Column(name = "next_moved")
    @Enumerated(EnumType.STRING)
    @Nullable
    Moved nextMoved;

    void expect(PlannedLesson next) {
        nextNumber = next.number();
        nextLesson = next.lesson().code();
        nextTitle = next.lesson().title();
        nextPlanned = next.planned();
        nextAt = next.at();
        nextUntil = next.until();
        nextMoved = next.moved().orElse(null);
        waitsFor = null;
    }

    void waitFor(WaitsFor what) {
        expectNothing();
        waitsFor = what;
    }

    /** The lesson stays expected: it goes out when the way is free, if it is not stale by then. */
    void waitWithLesson(WaitsFor what) {
        waitsFor = what;
    }

    void end(EnrolmentState how, String why, Instant now) {
        expectNothing();
        state = how;
        endedWhy = why;
        endedAt = now;
    }

    void resume() {
        state = EnrolmentState.ACTIVE;
        endedWhy = "";
        endedAt = null;
        stoppedBy = null;
    }

    Enrolment asEnrolment(Enrolment.Tally tally) {
        return new Enrolment(
                id,
                new PersonId(personId),
                new ConversationId(conversationId),
                new CourseCode(course),
                state,
                enrolledAt,
                Optional.ofNullable(anchorDay),
                nextPush(),
                Optional.ofNullable(waitsFor),
                endedWhy,
                tally);
    }

    private Optional<NextPush> nextPush() {
        if (nextNumber == null || nextLesson == null || nextTitle == null || nextPlanned == null || nextAt == null) {
            return Optional.empty();
        }
        return Optional.of(
                new NextPush(nextNumber, nextLesson, nextTitle, nextPlanned, nextAt, Optional.ofNullable(nextMoved)));
    }

    private void expectNothing() {
        nextNumber = null;
        nextLesson = null;
        nextTitle = null;
        nextPlanned = null;
        nextAt = null;
        nextUntil = null;
        nextMoved = null;
        waitsFor = null;
    }
}
