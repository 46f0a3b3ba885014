package org.nuanqun.education;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

@ApplicationScoped
class Pushes implements PanacheRepositoryBase<PushRow, UUID> {

    private static final String QUEUE =
            """
            insert into education_push (id, enrolment_id, person_id, course, course_version, lesson, number, title,
              planned, queued_at, moved, state, reason)
            values (:id, :enrolment, :person, :course, :version, :lesson, :number, :title,
              :planned, :now, cast(:moved as text), 'QUEUED', '')
            on conflict (enrolment_id, lesson) do nothing
            """;

    private static final String TALLY =
            """
            select enrolmentId, sum(case when state = NOT_SENT then 0 else 1 end),
              sum(case when answer = UNDERSTOOD then 1 else 0 end),
              sum(case when answer = NOT_UNDERSTOOD then 1 else 0 end)
            from PushRow where enrolmentId in :enrolments group by enrolmentId
            """;

    /** @return whether this lesson had not been handed on before */
    boolean queue(EnrolmentRow enrolment, CourseScript course, PlannedLesson planned, Instant now) {
        return getEntityManager()
                        .createNativeQuery(QUEUE)
                        .setParameter("id", Ids.next())
                        .setParameter("enrolment", enrolment.id)
                        .setParameter("person", enrolment.personId)
                        .setParameter("course", enrolment.course)
                        .setParameter("version", course.version())
                        .setParameter("lesson", planned.lesson().code())
                        .setParameter("number", planned.number())
                        .setParameter("title", planned.lesson().title())
                        .setParameter("planned", planned.planned())
                        .setParameter("now", now)
                        .setParameter("moved", planned.moved().map(Moved::name).orElse(null))
                        .executeUpdate()
                == 1;
    }

    Set<String> lessonsHandedOn(UUID enrolment) {
        return new HashSet<>(getEntityManager()
                .createQuery("select lesson from PushRow where enrolmentId = :enrolment", String.class)
                .setParameter("enrolment", enrolment)
                .getResultList());
    }

    List<PushRow> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by queuedAt, number", enrolment);
    }

    Optional<PushRow> latestFor(PersonId person, Instant since) {
        return find(
                        "personId = ?1 and queuedAt >= ?2 and state <> ?3 order by queuedAt desc, id desc",
                        person.value(),
                        since,
                        PushState.NOT_SENT)
                .firstResultOptional();
    }

    Optional<PushRow> of(UUID enrolment, String lesson) {
        return find("enrolmentId = ?1 and lesson = ?2", enrolment, lesson).firstResultOptional();
    }

    List<UUID> enrolmentsAwaiting(String course, String lesson) {
        return getEntityManager()
                .createQuery(
                        "select enrolmentId from PushRow where course = :course and lesson = :lesson and state ="
                                + " QUEUED",
                        UUID.class)
                .setParameter("course", course)
                .setParameter("lesson", lesson)
                .getResultList();
    }

    List<PersonId> whoHas(String course, String lesson) {
        return getEntityManager()
                .createQuery(
                        "select distinct personId from PushRow"
                                + " where course = :course and lesson = :lesson and state = SENT",
                        UUID.class)
                .setParameter("course", course)
                .setParameter("lesson", lesson)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** What delivery had not sent yet when the person left. */
    void dropQueued(PersonId person, String why) {
        update(
                "state = ?1, reason = ?2 where personId = ?3 and state = ?4",
                PushState.NOT_SENT,
                why,
                person.value(),
                PushState.QUEUED);
    }

    Map<UUID, Enrolment.Tally> tallies(Collection<UUID> enrolments) {
        var rows = getEntityManager()
                .createQuery(TALLY, Object[].class)
                .setParameter("enrolments", enrolments)
                .getResultList();
        var tallies = new HashMap<UUID, Enrolment.Tally>();
        for (var row : rows) {
            tallies.put((UUID) row[0], new Enrolment.Tally(count(row[1]), count(row[2]), count(row[3])));
        }
        return tallies;
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }
}
