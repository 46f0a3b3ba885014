package org.nuanqun.console.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nuanqun.console.course.Progress;
import org.nuanqun.console.page.Moments;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.EnrolmentState;
import org.nuanqun.education.LifeChanges;
import org.nuanqun.education.RecordedChange;
import org.nuanqun.education.WaitsFor;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.Scripts;

/** What somebody learns just now: how far she has come, and when the next lesson comes. */
@ApplicationScoped
class PersonsCourses {

    private final Education education;
    private final LifeChanges changes;
    private final Scripts scripts;

    PersonsCourses(Education education, LifeChanges changes, Scripts scripts) {
        this.education = education;
        this.changes = changes;
        this.scripts = scripts;
    }

    List<Details.Course> of(Person person, ThreadWords words, Moments moments) {
        return education.enrolments(person.id()).stream()
                .filter(one -> one.state() == EnrolmentState.ACTIVE)
                .map(one -> course(one, person, words, moments))
                .toList();
    }

    /** What has happened in her life that keeps lessons back. */
    List<RecordedChange> changes(Person person) {
        return changes.standing(person.id());
    }

    private Details.Course course(Enrolment enrolment, Person person, ThreadWords words, Moments moments) {
        Progress progress = Progress.of(enrolment, scripts.current());
        return new Details.Course(
                enrolment.course().value(),
                progress.title(),
                words.lessonOf(progress.sent(), progress.all()),
                progress.percent(),
                next(enrolment, person, words, moments));
    }

    private static String next(Enrolment enrolment, Person person, ThreadWords words, Moments moments) {
        if (enrolment.waitsFor().filter(WaitsFor.DATE::equals).isPresent()) {
            return words.waitsForDate(person.name());
        }
        return enrolment
                .next()
                .map(next -> words.nextLesson(moments.moment(next.at()), next.title()))
                .orElse("");
    }
}
