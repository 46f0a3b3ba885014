package org.nuanqun.console.person;

import org.jspecify.annotations.Nullable;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.ForeseenPush;
import org.nuanqun.education.WaitsFor;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.ScriptSet;

/** Says how far somebody has come in a course, and why a lesson comes at another moment. */
record CourseWriter(PersonWords words, Moments moments, ScriptSet scripts) {

    Sheet.Course course(Enrolment enrolment) {
        @Nullable CourseScript script = scripts.courses().get(enrolment.course());
        int sent = enrolment.tally().sent();
        int all = script == null ? sent : script.lessons().size();
        return new Sheet.Course(
                enrolment.course().value(),
                script == null ? enrolment.course().value() : script.title(),
                state(enrolment),
                words.lessonOf(sent, all),
                all == 0 ? 0 : Math.min(100, sent * 100 / all),
                words.enrolled(moments.moment(enrolment.enrolledAt())),
                next(enrolment));
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

    private String waits(WaitsFor why) {
        return switch (why) {
            case DATE -> words.waitsForDate();
            case HOLD -> words.waitsForHold();
            case PERSON -> words.waitsForPerson();
            case SCRIPT -> words.waitsForScript();
        };
    }

    private String next(Enrolment enrolment) {
        return enrolment
                .next()
                .map(next -> words.next(moments.moment(next.at()), next.title()))
                .orElse("");
    }

    String why(ForeseenPush.Reason why) {
        return switch (why) {
            case OUT_OF_QUIET_HOURS -> words.whyQuiet();
            case OFF_A_REST_DAY -> words.whyRest();
            case JOINED_AFTER_IT_WAS_DUE -> words.whyJoined();
            case ENOUGH_FOR_NOW -> words.whyEnough();
            case HELD -> words.whyHeld();
            case A_PERSON_IS_THERE -> words.whyPerson();
            case TOO_LATE_TO_BE_OF_USE -> words.whyTooLate();
        };
    }
}
