package org.nuanqun.hosting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.groups.Group;
import org.nuanqun.language.ShortReply;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;

/** Answers of a word: to an offered course, and to a lesson. */
final class TakeShortAnswers implements Talent {

    private static final Comparator<ConditionCode> BY_CODE = Comparator.comparing(ConditionCode::value);

    @Override
    public Optional<Decision> decide(Situation situation) {
        return situation.shortReply().flatMap(reply -> decide(situation, reply));
    }

    private static Optional<Decision> decide(Situation situation, ShortReply reply) {
        Optional<CourseCode> offered = offered(situation);
        return switch (reply) {
            case JOIN_COURSE ->
                Optional.of(offered.or(() -> courseAtHand(situation))
                        .map(course -> enrol(situation, course))
                        .orElseGet(() -> askWhich(situation)));
            case YES -> offered.map(course -> enrol(situation, course));
            case NO -> offered.map(course -> declined());
            case UNDERSTOOD, NOT_UNDERSTOOD -> lesson(situation, reply);
            case UNSUBSCRIBE, ASK_PERSON -> Optional.empty();
        };
    }

    private static Optional<CourseCode> offered(Situation situation) {
        return situation.pending().filter(p -> p.is(PendingKind.OFFER)).map(p -> new CourseCode(p.value()));
    }

    /** The course of the group's condition, else of what the person is known for. */
    private static Optional<CourseCode> courseAtHand(Situation situation) {
        Stream<ConditionCode> group = situation.group().flatMap(Group::condition).stream();
        return Stream.concat(group, situation.person().conditions().stream().sorted(BY_CODE))
                .flatMap(code ->
                        Optional.ofNullable(situation.scripts().conditions().get(code)).stream())
                .flatMap(condition -> condition.course().stream())
                .findFirst();
    }

    private static Decision enrol(Situation situation, CourseCode course) {
        CourseScript script = situation.scripts().courses().get(course);
        return new Decision(
                "JOIN_COURSE",
                script == null ? course.value() : script.title(),
                "the patient joined the course",
                List.of(),
                List.of(new Act.EnrolInCourse(course), new Act.Forget()));
    }

    private static Decision askWhich(Situation situation) {
        String titles = situation.scripts().courses().values().stream()
                .map(CourseScript::title)
                .sorted()
                .collect(Collectors.joining("、"));
        String text = situation.scripts().texts().say("education.which", Map.of("courses", titles));
        return new Decision(
                "JOIN_COURSE",
                "",
                "it is not known yet which course fits",
                List.of(),
                List.of(new Act.Reply(text, List.of("转人工"), "")));
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
