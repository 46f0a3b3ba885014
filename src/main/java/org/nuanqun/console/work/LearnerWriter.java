package org.nuanqun.console.work;

import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.NextPush;
import org.nuanqun.education.WaitsFor;
import org.nuanqun.people.Person;

/** Says how far somebody has come in a course, and what comes next. */
record LearnerWriter(WorkWords words, Moments moments) {

    CourseSheet.Learner learner(Enrolment enrolment, Person person, int lessons) {
        return new CourseSheet.Learner(
                person.id().toString(),
                person.name(),
                Avatar.of(person.name(), person.key()),
                enrolment.conversation().toString(),
                state(enrolment),
                enrolment.tally().sent(),
                lessons,
                enrolment.tally().understood(),
                enrolment
                        .next()
                        .map(next -> words.lessonTitle(next.number(), next.title()))
                        .orElse(""),
                enrolment.next().map(next -> moments.moment(next.at())).orElseGet(() -> without(enrolment)),
                enrolment.next().map(this::moved).orElse(""));
    }

    private Chip state(Enrolment enrolment) {
        return switch (enrolment.state()) {
            case ACTIVE ->
                enrolment
                        .waitsFor()
                        .map(why -> Chip.amber("pause", waits(why)))
                        .orElseGet(() -> new Chip("mine", "", words.active()));
            case FINISHED -> Chip.green(words.finished());
            case STOPPED -> Chip.grey(words.stopped());
        };
    }

    private String without(Enrolment enrolment) {
        return enrolment.waitsFor().map(this::waits).orElse(words.noNext());
    }

    private String waits(WaitsFor why) {
        return switch (why) {
            case DATE -> words.waitsForDate();
            case HOLD -> words.waitsForHold();
            case PERSON -> words.waitsForPerson();
            case SCRIPT -> words.waitsForScript();
        };
    }

    private String moved(NextPush next) {
        String planned = moments.moment(next.planned());
        return next.moved()
                .map(why -> switch (why) {
                    case OUT_OF_QUIET_HOURS -> words.movedOutOfQuiet(planned);
                    case OFF_A_REST_DAY -> words.movedOffRestDay(planned);
                    case JOINED_AFTER_IT_WAS_DUE -> words.movedJoinedLate(planned);
                })
                .orElse("");
    }
}
