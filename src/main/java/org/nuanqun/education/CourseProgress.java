package org.nuanqun.education;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;

/** A course at a glance. */
public record CourseProgress(
        CourseCode course,
        String title,
        ConditionCode condition,
        int lessons,
        int active,
        int finished,
        int stopped,
        Enrolment.Tally tally) {

    static CourseProgress of(CourseScript course, Collection<Enrolment> enrolments) {
        return new CourseProgress(
                course.code(),
                course.title(),
                course.condition(),
                course.lessons().size(),
                count(enrolments, EnrolmentState.ACTIVE),
                count(enrolments, EnrolmentState.FINISHED),
                count(enrolments, EnrolmentState.STOPPED),
                new Enrolment.Tally(
                        sum(enrolments, Enrolment.Tally::sent),
                        sum(enrolments, Enrolment.Tally::understood),
                        sum(enrolments, Enrolment.Tally::notUnderstood)));
    }

    private static int count(Collection<Enrolment> enrolments, EnrolmentState state) {
        return (int) enrolments.stream()
                .filter(enrolment -> enrolment.state() == state)
                .count();
    }

    private static int sum(Collection<Enrolment> enrolments, ToIntFunction<Enrolment.Tally> figure) {
        return enrolments.stream().map(Enrolment::tally).mapToInt(figure).sum();
    }
}
