package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.language.ShortReply;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.Proof;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Courses and who takes them: joining, learning, answering, leaving. */
@ApplicationScoped
@Transactional
public class Education {

    private final Enrolments enrolments;
    private final Joining joining;
    private final Planning planning;
    private final SendLessons lessons;
    private final LessonAnswers answers;

    Education(Enrolments enrolments, Joining joining, Planning planning, SendLessons lessons, LessonAnswers answers) {
        this.enrolments = enrolments;
        this.joining = joining;
        this.planning = planning;
        this.lessons = lessons;
        this.answers = answers;
    }

    /** Joining is the consent to be taught. Joining what one already takes changes nothing. */
    public Enrolment enrol(PersonId person, ConversationId conversation, CourseCode course, Instant now) {
        return enrol(person, conversation, course, Proof.NONE, now);
    }

    /** @param proof where she said so */
    public Enrolment enrol(PersonId person, ConversationId conversation, CourseCode course, Proof proof, Instant now) {
        var enrolment = joining.join(person, conversation, course, proof, now);
        planning.plan(enrolment, now);
        return answers.described(List.of(enrolment)).getFirst();
    }

    public boolean takes(PersonId person, CourseCode course) {
        return enrolments.active(person, course).isPresent();
    }

    /** Hands on what is due, each lesson in a transaction of its own; how many there were. */
    @Transactional(TxType.NOT_SUPPORTED)
    public int sendDueLessons(Instant now) {
        return lessons.sendDue(now);
    }

    /** The first moment after {@code now} at which a lesson is due, or is no longer of use. */
    public Optional<Instant> nextAfter(Instant now) {
        return enrolments.nextMoment(now);
    }

    /** What a short reply means for the lesson this person got last. */
    public LessonAnswer answered(PersonId person, ShortReply reply, Instant now) {
        return answers.take(person, reply, now);
    }

    /** A day that one of the person's courses counts from and nobody has told us yet. */
    public Optional<DateKind> dateNeeded(PersonId person) {
        return enrolments.active(person).stream()
                .flatMap(enrolment -> planning.missingDate(enrolment).stream())
                .findFirst();
    }

    /** To be called when one of the person's dates changed: what was sent stays sent, the rest moves. */
    public void replan(PersonId person, Instant now) {
        enrolments.active(person).forEach(enrolment -> planning.plan(enrolment, now));
    }

    /** Ends every course at once, withdraws the consent, and drops the lessons that wait to be sent. */
    public int stopAll(PersonId person, String why, Instant now) {
        return stopAll(person, why, Proof.NONE, now);
    }

    /** @param proof where she said so */
    public int stopAll(PersonId person, String why, Proof proof, Instant now) {
        return joining.leaveAll(person, why, proof, now);
    }

    public List<Enrolment> enrolments(PersonId person) {
        return answers.described(enrolments.of(person));
    }

    /** Those who get a lesson soonest first. */
    public List<Enrolment> enrolments(CourseCode course) {
        return answers.described(enrolments.of(course));
    }

    public Optional<Enrolment> find(UUID enrolment) {
        return answers.described(enrolments.list("id", enrolment)).stream().findFirst();
    }

    /** What was sent for one enrolment, in order. */
    public List<Push> pushes(UUID enrolment) {
        return answers.pushesOf(enrolment);
    }

    /** Every course of the scripts, with how it goes. */
    public List<CourseProgress> progress() {
        return planning.courses().stream()
                .map(course -> CourseProgress.of(course, enrolments(course.code())))
                .toList();
    }
}
