package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.language.ShortReply;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.People;
import org.nuanqun.people.Purpose;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Courses and who takes them: joining, answering, leaving. */
@ApplicationScoped
@Transactional
public class Education {

    private final Enrolments enrolments;
    private final Planning planning;
    private final LessonAnswers answers;
    private final People people;
    private final Scripts scripts;
    private final Audit audit;

    Education(
            Enrolments enrolments,
            Planning planning,
            LessonAnswers answers,
            People people,
            Scripts scripts,
            Audit audit) {
        this.enrolments = enrolments;
        this.planning = planning;
        this.answers = answers;
        this.people = people;
        this.scripts = scripts;
        this.audit = audit;
    }

    /** Joining is the consent to be taught. Joining what one already takes changes nothing. */
    public Enrolment enrol(PersonId person, ConversationId conversation, CourseCode course, Instant now) {
        var script = courseInForce(course);
        boolean isNew = enrolments.enrol(person, conversation, course, now);
        var enrolment = enrolments.active(person, course).orElseThrow();
        if (isNew) {
            people.give(person, Purpose.EDUCATION, "joined course " + course, "course " + script.version(), now);
            people.concerns(person, script.condition(), now);
            note(enrolment, Actor.PATIENT, "enrolled", "joined the course", now);
        }
        planning.plan(enrolment, now);
        return answers.described(List.of(enrolment)).getFirst();
    }

    public boolean takes(PersonId person, CourseCode course) {
        return enrolments.active(person, course).isPresent();
    }

    /** What a short reply means for the lesson this person got last. */
    public LessonAnswer answered(PersonId person, ShortReply reply, Instant now) {
        return answers.take(person, reply, now);
    }

    /** A day that one of the person's courses counts from and nobody has told us yet. */
    public Optional<DateKind> dateNeeded(PersonId person) {
        return enrolments.active(person).stream()
                .filter(enrolment -> enrolment.waitsFor == WaitsFor.DATE)
                .map(enrolment -> scripts.current().courses().get(new CourseCode(enrolment.course)))
                .filter(Objects::nonNull)
                .flatMap(course -> Planning.dateOf(course.anchor()).stream())
                .findFirst();
    }

    /** To be called when one of the person's dates changed: what was sent stays sent, the rest moves. */
    public void replan(PersonId person, Instant now) {
        enrolments.active(person).forEach(enrolment -> planning.plan(enrolment, now));
    }

    /** Ends every course at once and withdraws the consent, which also stops what delivery still holds. */
    public int stopAll(PersonId person, String why, Instant now) {
        var stopped = enrolments.active(person);
        stopped.forEach(enrolment -> {
            enrolment.end(EnrolmentState.STOPPED, why, now);
            note(enrolment, Actor.PATIENT, "stopped", why, now);
        });
        if (people.consents(person, Purpose.EDUCATION)) {
            people.withdraw(person, Purpose.EDUCATION, why, now);
        }
        return stopped.size();
    }

    public List<Enrolment> enrolments(PersonId person) {
        return answers.described(enrolments.list("personId = ?1 order by enrolledAt, id", person.value()));
    }

    public List<Enrolment> enrolments(CourseCode course) {
        return answers.described(enrolments.list("course = ?1 order by nextAt, enrolledAt, id", course.value()));
    }

    public Optional<Enrolment> find(UUID enrolment) {
        return enrolments.findByIdOptional(enrolment).map(row -> answers.described(List.of(row))
                .getFirst());
    }

    /** What was sent for one enrolment, in order. */
    public List<Push> pushes(UUID enrolment) {
        return answers.pushesOf(enrolment);
    }

    /** Every course of the scripts, with who takes it. */
    public List<CourseProgress> progress() {
        return scripts.current().courses().values().stream()
                .map(course -> CourseProgress.of(course, enrolments(course.code())))
                .toList();
    }

    private CourseScript courseInForce(CourseCode course) {
        return Optional.ofNullable(scripts.current().courses().get(course))
                .orElseThrow(() -> new IllegalArgumentException("there is no course '%s'".formatted(course)));
    }

    private void note(EnrolmentRow enrolment, Actor actor, String action, String why, Instant now) {
        audit.note(new AuditEntry(
                enrolment.conversationId.toString(), actor, action, enrolment.course, why, Map.of(), now));
    }
}
