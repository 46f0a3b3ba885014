package org.nuanqun.console.work;

import org.nuanqun.console.course.CourseSayings;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.NextPush;
import org.nuanqun.people.Person;

/** Says how far somebody has come in a course, and what comes next. */
record LearnerWriter(WorkWords words, CourseSayings sayings) {

    CourseSheet.Learner learner(Enrolment enrolment, Person person, int lessons) {
        return new CourseSheet.Learner(
                person.id().toString(),
                person.name(),
                Avatar.of(person.name(), person.key()),
                enrolment.conversation().toString(),
                sayings.state(enrolment),
                enrolment.tally().sent(),
                lessons,
                enrolment.tally().understood(),
                enrolment
                        .next()
                        .map(next -> words.lessonTitle(next.number(), next.title()))
                        .orElse(""),
                enrolment
                        .next()
                        .map(next -> sayings.moments().moment(next.at()))
                        .orElseGet(() -> without(enrolment)),
                enrolment.next().map(this::moved).orElse(""));
    }

    private String without(Enrolment enrolment) {
        return enrolment.waitsFor().map(sayings::waits).orElse(words.noNext());
    }

    private String moved(NextPush next) {
        String planned = sayings.moments().moment(next.planned());
        return next.moved()
                .map(why -> switch (why) {
                    case OUT_OF_QUIET_HOURS -> words.movedOutOfQuiet(planned);
                    case OFF_A_REST_DAY -> words.movedOffRestDay(planned);
                    case JOINED_AFTER_IT_WAS_DUE -> words.movedJoinedLate(planned);
                })
                .orElse("");
    }
}
