package org.nuanqun.console.person;

import org.nuanqun.console.course.CourseSayings;
import org.nuanqun.console.course.Progress;
import org.nuanqun.education.Enrolment;
import org.nuanqun.scripts.ScriptSet;

/** Says how far somebody has come in a course. */
record CourseWriter(PersonWords words, CourseSayings sayings, ScriptSet scripts) {

    Sheet.Course course(Enrolment enrolment) {
        Progress progress = Progress.of(enrolment, scripts);
        return new Sheet.Course(
                enrolment.course().value(),
                progress.title(),
                sayings.state(enrolment),
                words.lessonOf(progress.sent(), progress.all()),
                progress.percent(),
                words.enrolled(sayings.moments().moment(enrolment.enrolledAt())),
                next(enrolment));
    }

    private String next(Enrolment enrolment) {
        return enrolment
                .next()
                .map(next -> words.next(sayings.moments().moment(next.at()), next.title()))
                .orElse("");
    }
}
