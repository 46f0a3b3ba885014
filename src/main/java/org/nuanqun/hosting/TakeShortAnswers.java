package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.language.ShortReply;
import org.nuanqun.vocabulary.CourseCode;

/** Answers of a word: to an offered course, and to a lesson. */
final class TakeShortAnswers implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.shortReply().flatMap(reply -> decide(situation, reply));
    }

    private static Optional<Decision> decide(Situation situation, ShortReply reply) {
        Optional<CourseCode> offered = offered(situation);
        return switch (reply) {
            case JOIN_COURSE -> offered.or(() -> courseOfCondition(situation)).map(TakeShortAnswers::enrol);
            case YES -> offered.map(TakeShortAnswers::enrol);
            case NO -> offered.map(course -> declined());
            case UNDERSTOOD, NOT_UNDERSTOOD -> lesson(situation, reply);
            case UNSUBSCRIBE, ASK_PERSON -> Optional.empty();
        };
    }

    private static Optional<CourseCode> offered(Situation situation) {
        return situation.pending().filter(p -> p.is(PendingKind.OFFER)).map(p -> new CourseCode(p.value()));
    }

    private static Optional<CourseCode> courseOfCondition(Situation situation) {
        return situation.group().flatMap(group -> group.condition()).stream()
                .flatMap(code ->
                        Optional.ofNullable(situation.scripts().conditions().get(code)).stream())
                .flatMap(condition -> condition.course().stream())
                .findFirst();
    }

    private static Decision enrol(CourseCode course) {
        return new Decision(
                "JOIN_COURSE",
                course.value(),
                "the patient joined the course",
                List.of(),
                List.of(new Act.EnrolInCourse(course), new Act.Forget()));
    }

    private static Decision declined() {
        return Decision.silence("DECLINED", "the patient does not want the course")
                .and(new Act.Forget());
    }

    private static Optional<Decision> lesson(Situation situation, ShortReply reply) {
        return situation.courses().isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        reply.name(), "", "an answer to a lesson", List.of(), List.of(new Act.AnswerLesson(reply))));
    }
}
