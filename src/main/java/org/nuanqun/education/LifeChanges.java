package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.people.People;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** The stop rules: a loss, a death, a discharge or a transfer stops pending pushes at once and in one act. */
@ApplicationScoped
@Transactional
public class LifeChanges {

    static final String SUBJECT = "change of life";

    private final LifeChangeRows changes;
    private final StopCourses courses;
    private final People people;
    private final Audit audit;
    private final EducationConfig config;

    LifeChanges(LifeChangeRows changes, StopCourses courses, People people, Audit audit, EducationConfig config) {
        this.changes = changes;
        this.courses = courses;
        this.people = people;
        this.audit = audit;
        this.config = config;
    }

    /** Recording what stands there already changes nothing. {@code here}: the conversation whose record tells of it. */
    public RecordedChange record(PersonId person, LifeChange kind, ConversationId here, Actor by, Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        boolean isNew = changes.record(person, kind, by.value(), now);
        LifeChangeRow change = changes.standing(person, kind);
        if (isNew) {
            courses.stop(change, now);
            people.hold(person, kind.hold(), SUBJECT, now);
            audit.note(AuditEntry.of(here, by, "lifeChanged", "person " + person, kind.why(), now));
        }
        return change.asChange(config.undoWithin());
    }

    /** Lifts the hold; soon after recording it was a mistake, and the courses come back too. True if they did. */
    public boolean takeBack(UUID change, ConversationId here, Actor by, Instant now) {
        return changes.standingLocked(change)
                .map(standing -> takeBack(standing, here, by, now))
                .orElse(false);
    }

    /** What stands, oldest first. */
    public List<RecordedChange> standing(PersonId person) {
        return changes.standing(person).stream()
                .map(change -> change.asChange(config.undoWithin()))
                .toList();
    }

    private boolean takeBack(LifeChangeRow change, ConversationId here, Actor by, Instant now) {
        PersonId person = new PersonId(change.personId);
        boolean isMistake = now.isBefore(change.recordedAt.plus(config.undoWithin()));
        change.end(isMistake ? LifeChangeRow.End.UNDONE : LifeChangeRow.End.LIFTED, by.value(), now);
        changes.flush();
        people.release(person, change.kind.hold(), SUBJECT, now);
        if (isMistake) {
            courses.resume(change, now);
        }
        String why = isMistake ? "recorded by mistake" : "a person decided so";
        audit.note(AuditEntry.of(here, by, "lifeChangeEnded", "person " + person, why, now));
        return isMistake;
    }
}
