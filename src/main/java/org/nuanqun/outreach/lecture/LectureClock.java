package org.nuanqun.outreach.lecture;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.database.Gap;
import org.nuanqun.database.Restored;
import org.nuanqun.time.Agenda;
import org.nuanqun.vocabulary.PersonId;

/** What is due by the clock: reminders before a lecture, and the question how it was after it. */
@ApplicationScoped
public class LectureClock implements Agenda {

    static final String FEEDBACK = "feedback";

    private static final String REMINDER = "reminder-";

    /** So long after its moment a question is still asked; a reminder, until the lecture begins. */
    private static final Duration STILL_ASKED = Duration.ofHours(48);

    private final LectureRows lectures;
    private final Attendees attendees;
    private final LecturePushes pushes;
    private final LectureConfig config;

    LectureClock(LectureRows lectures, Attendees attendees, LecturePushes pushes, LectureConfig config) {
        this.lectures = lectures;
        this.attendees = attendees;
        this.pushes = pushes;
        this.config = config;
    }

    /** Each lecture in a transaction of its own. */
    @Override
    public void doWhatIsDue(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> lectures.between(now.minus(config.askAfter()).minus(STILL_ASKED), now.plus(earliest())))
                .forEach(one -> QuarkusTransaction.requiringNew().run(() -> doWhatIsDue(one, now)));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> lectures.endingAfter(now.minus(config.askAfter()))).stream()
                .flatMap(this::moments)
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** What was due before a restore may have been told then: rather not than twice. */
    void restored(@Observes @Priority(20) Restored fact) {
        Gap gap = fact.gap();
        if (!gap.isSentKnown()) {
            lectures.between(gap.from(), gap.until().plus(earliest())).forEach(one -> passOver(one, gap.until()));
        }
    }

    private void passOver(Lecture one, Instant until) {
        config.remindBefore().stream()
                .filter(before -> !one.startsAt().minus(before).isAfter(until))
                .forEach(before -> lectures.isToldNow(one.id(), REMINDER + before, until));
        if (!one.endsAt().plus(config.askAfter()).isAfter(until)) {
            lectures.isToldNow(one.id(), FEEDBACK, until);
        }
    }

    private Stream<Instant> moments(Lecture one) {
        return Stream.concat(
                config.remindBefore().stream().map(before -> one.startsAt().minus(before)),
                Stream.of(one.endsAt().plus(config.askAfter())));
    }

    private void doWhatIsDue(Lecture one, Instant now) {
        config.remindBefore().forEach(before -> remind(one, before, now));
        Instant asks = one.endsAt().plus(config.askAfter());
        if (!now.isBefore(asks) && lectures.isToldNow(one.id(), FEEDBACK, now)) {
            pushes.feedback(one, FEEDBACK, people(attendees.whoCame(one.id())), asks.plus(STILL_ASKED), now);
        }
    }

    /** Who signed up after that moment was told by the answer she got. */
    private void remind(Lecture one, Duration before, Instant now) {
        Instant due = one.startsAt().minus(before);
        String what = REMINDER + before;
        if (now.isBefore(due) || !one.isOpenAt(now) || !lectures.isToldNow(one.id(), what, now)) {
            return;
        }
        List<Attendee> signedUp = attendees.in(one.id(), Attendee.State.SIGNED_UP).stream()
                .filter(attendee -> attendee.signedAt().isBefore(due))
                .toList();
        pushes.reminder(one, what, people(signedUp), now);
    }

    private static List<PersonId> people(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::person).toList();
    }

    private Duration earliest() {
        return config.remindBefore().stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
