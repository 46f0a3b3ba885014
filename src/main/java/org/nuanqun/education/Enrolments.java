package org.nuanqun.education;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<EnrolmentRow, UUID> {

    private static final String ENROL =
            """
            insert into education_enrolment
              (id, person_id, conversation_id, course, enrolled_at, state, ended_why, planned_from)
            values (:id, :person, :conversation, :course, :now, 'ACTIVE', '', '')
            on conflict (person_id, course) where state = 'ACTIVE' do nothing
            """;

    /** Whoever comes second passes by: the first is sending. */
    private static final String LOCK =
            "select id from education_enrolment where id = :id and state = 'ACTIVE' for update skip locked";

    private static final String DUE =
            """
            select id from education_enrolment
            where state = 'ACTIVE' and (next_at <= :now or planned_from <> :scripts)
            order by next_at, id
            """;

    /** A held lesson has a moment too: the one at which it becomes useless and the next one takes its place. */
    private static final String NEXT =
            """
            select min(case when next_at > :now then next_at else next_until end) from education_enrolment
            where state = 'ACTIVE' and (next_at > :now or next_until > :now)
            """;

    /** @return whether this call made the enrolment, or it was there */
    boolean enrol(PersonId person, ConversationId conversation, CourseCode course, Instant now) {
        return getEntityManager()
                        .createNativeQuery(ENROL)
                        .setParameter("id", Ids.next())
                        .setParameter("person", person.value())
                        .setParameter("conversation", conversation.value())
                        .setParameter("course", course.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    Optional<EnrolmentRow> active(PersonId person, CourseCode course) {
        return find(
                        "personId = ?1 and course = ?2 and state = ?3",
                        person.value(),
                        course.value(),
                        EnrolmentState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<EnrolmentRow> active(PersonId person) {
        return find("personId = ?1 and state = ?2 order by id", person.value(), EnrolmentState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<EnrolmentRow> stoppedBy(UUID change) {
        return list("stoppedBy = ?1 and state = ?2 order by id", change, EnrolmentState.STOPPED);
    }

    List<EnrolmentRow> of(PersonId person) {
        return list("personId = ?1 order by enrolledAt, id", person.value());
    }

    List<EnrolmentRow> of(CourseCode course) {
        return list("course = ?1 order by nextAt nulls last, enrolledAt, id", course.value());
    }

    Optional<EnrolmentRow> lockedIfFree(UUID enrolment) {
        List<?> free = getEntityManager()
                .createNativeQuery(LOCK, UUID.class)
                .setParameter("id", enrolment)
                .getResultList();
        return free.stream().findFirst().map(id -> findById(enrolment));
    }

    @SuppressWarnings("unchecked")
    List<UUID> dueBy(Instant now, String scriptsVersion) {
        return getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("now", now)
                .setParameter("scripts", scriptsVersion)
                .getResultList();
    }

    Optional<Instant> nextMoment(Instant now) {
        var moment = getEntityManager()
                .createNativeQuery(NEXT, Instant.class)
                .setParameter("now", now)
                .getSingleResult();
        return Optional.ofNullable((Instant) moment);
    }
}
