package org.nuanqun.console.course;

import java.util.stream.Collectors;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.ForeseenPush;
import org.nuanqun.education.WaitsFor;

/** Says how an enrolment stands, and when a lesson comes and why not as planned. */
public record CourseSayings(CourseWords words, Moments moments) {

    public static CourseSayings on(Pages page) {
        return new CourseSayings(page.language().words(CourseWords.class), page.moments());
    }

    public Chip state(Enrolment enrolment) {
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

    public String waits(WaitsFor why) {
        return switch (why) {
            case DATE -> words.waitsForDate();
            case HOLD -> words.waitsForHold();
            case PERSON -> words.waitsForPerson();
            case SCRIPT -> words.waitsForScript();
        };
    }

    /** The moment it comes, or that it never does. */
    public String comes(ForeseenPush push) {
        return push.at().map(moments::moment).orElse(words.neverComes());
    }

    public String lesson(ForeseenPush push) {
        return push.number() + " · " + push.title();
    }

    /** Every reason why it comes at another moment, or never. */
    public String why(ForeseenPush push) {
        return push.why().stream().map(this::why).collect(Collectors.joining("，"));
    }

    private String why(ForeseenPush.Reason why) {
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
