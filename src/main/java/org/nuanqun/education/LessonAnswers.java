package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.language.ShortReply;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** What came of the lessons that went out. */
@ApplicationScoped
class LessonAnswers {

    private static final Enrolment.Tally NOTHING_YET = new Enrolment.Tally(0, 0, 0);

    private final Pushes pushes;
    private final Scripts scripts;
    private final EducationConfig config;

    LessonAnswers(Pushes pushes, Scripts scripts, EducationConfig config) {
        this.pushes = pushes;
        this.scripts = scripts;
        this.config = config;
    }

    LessonAnswer take(PersonId person, ShortReply reply, Instant now) {
        var push = pushes.latestFor(person, now.minus(config.answerWithin()));
        if (push.isEmpty()) {
            return new LessonAnswer.NotToALesson();
        }
        return switch (reply) {
            case UNDERSTOOD -> understood(push.get(), now);
            case NOT_UNDERSTOOD -> notUnderstood(push.get(), now);
            case JOIN_COURSE, UNSUBSCRIBE, ASK_PERSON, YES, NO -> new LessonAnswer.NotToALesson();
        };
    }

    List<Enrolment> described(Collection<EnrolmentRow> enrolments) {
        var tallies = pushes.tallies(enrolments.stream().map(row -> row.id).toList());
        return enrolments.stream()
                .map(row -> row.asEnrolment(tallies.getOrDefault(row.id, NOTHING_YET)))
                .toList();
    }

    List<Push> pushesOf(UUID enrolment) {
        return pushes.of(enrolment).stream().map(PushRow::asPush).toList();
    }

    private static LessonAnswer understood(PushRow push, Instant now) {
        push.answered(Understanding.UNDERSTOOD, now);
        return new LessonAnswer.Understood(push.title);
    }

    private LessonAnswer notUnderstood(PushRow push, Instant now) {
        push.answered(Understanding.NOT_UNDERSTOOD, now);
        var simpler = simplerWordsFor(push);
        if (simpler.isEmpty() || push.simplerOfferedAt != null) {
            return new LessonAnswer.NeedsAPerson(push.title);
        }
        push.simplerOfferedAt = now;
        return new LessonAnswer.TrySimpler(push.title, simpler.get());
    }

    private Optional<String> simplerWordsFor(PushRow push) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(push.course)))
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> lesson.code().equals(push.lesson))
                        .findFirst())
                .flatMap(Lesson::simpler);
    }
}
