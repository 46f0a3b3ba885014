package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.people.Consent;
import org.nuanqun.people.People;
import org.nuanqun.people.Proof;
import org.nuanqun.people.Purpose;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Entering courses and leaving them, in the caller's transaction. */
@ApplicationScoped
class Joining {

    private final Enrolments enrolments;
    private final People people;
    private final Scripts scripts;
    private final HandOn handOn;
    private final Audit audit;

    Joining(Enrolments enrolments, People people, Scripts scripts, HandOn handOn, Audit audit) {
        this.enrolments = enrolments;
        this.people = people;
        this.scripts = scripts;
        this.handOn = handOn;
        this.audit = audit;
    }

    EnrolmentRow join(PersonId person, ConversationId conversation, CourseCode course, Proof proof, Instant now) {
        var script = courseInForce(course);
        boolean isNew = enrolments.enrol(person, conversation, course, now);
        var enrolment = enrolments.active(person, course).orElseThrow();
        if (isNew) {
            people.note(
                    person,
                    new Consent(
                            Purpose.EDUCATION,
                            true,
                            "joined course " + course,
                            "course " + script.version(),
                            proof,
                            now));
            people.concerns(person, script.condition(), now);
            note(enrolment, "enrolled", "joined the course", now);
        }
        return enrolment;
    }

    int leaveAll(PersonId person, String why, Proof proof, Instant now) {
        var left = enrolments.active(person);
        left.forEach(enrolment -> leave(enrolment, why, now));
        if (people.consents(person, Purpose.EDUCATION)) {
            people.note(person, new Consent(Purpose.EDUCATION, false, why, "", proof, now));
        }
        handOn.takeBack(person, why);
        return left.size();
    }

    void leave(EnrolmentRow enrolment, String why, Instant now) {
        enrolment.end(EnrolmentState.STOPPED, why, now);
        note(enrolment, "stopped", why, now);
    }

    private CourseScript courseInForce(CourseCode course) {
        return Optional.ofNullable(scripts.current().courses().get(course))
                .orElseThrow(() -> new IllegalArgumentException("there is no course '%s'".formatted(course)));
    }

    private void note(EnrolmentRow enrolment, String action, String why, Instant now) {
        audit.note(new AuditEntry(
                enrolment.conversationId.toString(), Actor.PATIENT, action, enrolment.course, why, Map.of(), now));
    }
}
