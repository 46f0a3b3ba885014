package org.nuanqun.console.course;

import org.jspecify.annotations.Nullable;
import org.nuanqun.education.Enrolment;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.ScriptSet;

/**
 * How far somebody has come.
 *
 * @param title the code of a course that is no longer in the scripts
 * @param percent from 0 to 100
 */
public record Progress(String title, int sent, int all, int percent) {

    public static Progress of(Enrolment enrolment, ScriptSet scripts) {
        @Nullable CourseScript script = scripts.courses().get(enrolment.course());
        int sent = enrolment.tally().sent();
        int all = script == null ? sent : script.lessons().size();
        return new Progress(
                script == null ? enrolment.course().value() : script.title(),
                sent,
                all,
                all == 0 ? 0 : Math.min(100, sent * 100 / all));
    }
}
