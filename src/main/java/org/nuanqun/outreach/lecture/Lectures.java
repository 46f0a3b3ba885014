package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.people.Person;
import org.nuanqun.vocabulary.Ids;

/** Lectures and other events: planned and cancelled by colleagues, joined and left by people. */
@ApplicationScoped
@Transactional
public class Lectures {

    /** What stands on the taps, before the number. */
    public static final String SIGN_UP = "报名";

    static final String LEAVE = "取消报名";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final LectureRows lectures;
    private final Attendees attendees;
    private final LecturePushes pushes;
    private final LectureWording says;
    private final Audit audit;
    private final Event<LectureCancelled> cancelled;

    Lectures(
            LectureRows lectures,
            Attendees attendees,
            LecturePushes pushes,
            LectureWording says,
            Audit audit,
            Event<LectureCancelled> cancelled) {
        this.lectures = lectures;
        this.attendees = attendees;
        this.pushes = pushes;
        this.says = says;
        this.audit = audit;
        this.cancelled = cancelled;
    }

    /** @throws LectureRefused where something is missing, or it would not come */
    public UUID plan(PlannedLecture planned, Actor by, String author, Instant now) {
        if (!planned.isComplete()) {
            throw new LectureRefused(LectureRefused.Why.INCOMPLETE);
        }
        if (planned.startsAt().isBefore(now) || !planned.endsAt().isAfter(planned.startsAt())) {
            throw new LectureRefused(LectureRefused.Why.BAD_MOMENT);
        }
        if (!says.mayBeSaid(planned.title() + "\n" + planned.place())) {
            throw new LectureRefused(LectureRefused.Why.CLAIMS);
        }
        UUID id = Ids.next();
        lectures.add(id, planned, "%06d".formatted(RANDOM.nextInt(CODES)), author, now);
        note(id, by, "lecturePlanned", now);
        return id;
    }

    public Optional<Lecture> find(UUID id) {
        return lectures.find(id);
    }

    /** The latest first. */
    public List<Lecture> latest() {
        return lectures.latest();
    }

    /** Those with a place first, then those who wait, in their order. */
    public List<Attendee> attendees(UUID id) {
        return attendees.of(id);
    }

    /** The text an invitation begins with. */
    public String invitation(Lecture lecture) {
        return pushes.say("lecture.invitation", lecture);
    }

    /** What the texts about a lecture may name. */
    public Map<String, String> values(Lecture lecture) {
        return pushes.values(lecture);
    }

    public SignedUp signUp(UUID id, Person person, Instant now) {
        Lecture lecture = lectures.locked(id).orElseThrow();
        if (!lecture.isOpenAt(now)) {
            return new SignedUp.TooLate();
        }
        if (attendees.find(id, person.id()).filter(Lectures::isOnTheList).isPresent()) {
            return new SignedUp.Already();
        }
        if (lecture.isFull()) {
            attendees.put(id, person, Attendee.State.WAITING, now);
            return new SignedUp.Waits(lecture.tally().waiting());
        }
        attendees.put(id, person, Attendee.State.SIGNED_UP, now);
        return new SignedUp.In();
    }

    /** @return whether there was a place, or a wait, to give up; the next one moves up at once and is told */
    public boolean leave(UUID id, Person person, Instant now) {
        Lecture lecture = lectures.locked(id).orElseThrow();
        if (attendees.find(id, person.id()).filter(Lectures::isOnTheList).isEmpty()) {
            return false;
        }
        attendees.becomes(id, person.id(), Attendee.State.LEFT);
        pushes.takeBack(lecture, person.id(), "the place was given up");
        fill(id, now);
        return true;
    }

    /** Who has the code is there; also who has no place. */
    public void attend(UUID id, Person person, Instant now) {
        lectures.locked(id);
        Optional<Attendee> known = attendees.find(id, person.id());
        if (known.filter(one -> one.state() == Attendee.State.SIGNED_UP).isEmpty()) {
            attendees.put(id, person, Attendee.State.WALKED_IN, now);
        }
        attendees.came(id, person.id(), now);
    }

    public void rate(UUID id, Person person, int points) {
        attendees.rated(id, person.id(), points);
    }

    /** More room lets those who wait move up; less takes a place from nobody. */
    public void setCapacity(UUID id, int capacity, Actor by, Instant now) {
        lectures.locked(id).filter(one -> !one.isCancelled()).ifPresent(one -> {
            lectures.capacity(id, Math.max(0, capacity));
            fill(id, now);
            note(id, by, "lectureCapacity", now);
        });
    }

    /** Everybody with a place or a wait is told, within allowed hours; what invites to it goes out no more. */
    public void cancel(UUID id, Actor by, Instant now) {
        lectures.locked(id).filter(one -> one.isOpenAt(now)).ifPresent(one -> {
            lectures.cancel(id);
            pushes.takeBackAll(one, "the lecture was cancelled");
            pushes.cancelled(
                    one,
                    attendees.of(id).stream()
                            .filter(Lectures::isOnTheList)
                            .map(Attendee::person)
                            .toList(),
                    now);
            cancelled.fire(new LectureCancelled(id));
            note(id, by, "lectureCancelled", now);
        });
    }

    private void fill(UUID id, Instant now) {
        Lecture lecture = lectures.find(id).orElseThrow();
        long free = lecture.capacity() == 0
                ? Integer.MAX_VALUE
                : lecture.capacity() - lecture.tally().signedUp();
        if (free > 0 && lecture.isOpenAt(now)) {
            attendees.in(id, Attendee.State.WAITING).stream().limit(free).forEach(next -> {
                attendees.becomes(id, next.person(), Attendee.State.SIGNED_UP);
                pushes.movedUp(lecture, next, now);
            });
        }
    }

    private static boolean isOnTheList(Attendee one) {
        return one.state() == Attendee.State.SIGNED_UP || one.state() == Attendee.State.WAITING;
    }

    private void note(UUID id, Actor by, String action, Instant now) {
        audit.note(new AuditEntry("console", by, action, "lecture " + id, "", Map.of(), now));
    }
}
