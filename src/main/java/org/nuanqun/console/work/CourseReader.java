package org.nuanqun.console.work;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.course.CourseSayings;
import org.nuanqun.console.page.Pages;
import org.nuanqun.education.CourseProgress;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Lesson;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Reads the pages about courses. */
@RequestScoped
class CourseReader {

    private final Education education;
    private final Scripts scripts;
    private final People people;
    private final Names names;
    private final Pages pages;

    CourseReader(Education education, Scripts scripts, People people, Names names, Pages pages) {
        this.education = education;
        this.scripts = scripts;
        this.people = people;
        this.names = names;
        this.pages = pages;
    }

    List<CourseLine> all() {
        return education.progress().stream().map(this::line).toList();
    }

    Optional<CourseSheet> one(CourseCode code) {
        return Optional.ofNullable(scripts.current().courses().get(code)).map(this::sheet);
    }

    private CourseLine line(CourseProgress course) {
        return new CourseLine(
                course.course().value(),
                course.title(),
                names.condition(course.condition()),
                course.lessons(),
                course.active(),
                course.finished(),
                course.stopped(),
                course.tally().sent(),
                course.tally().understood());
    }

    private CourseSheet sheet(CourseScript course) {
        WorkWords words = pages.language().words(WorkWords.class);
        AnchorWords anchors = new AnchorWords(words, course.anchor());
        return new CourseSheet(
                course.title(),
                names.condition(course.condition()),
                course.version(),
                words.arranged(anchors.name(), course.lessons().size()),
                lessons(course, anchors),
                learners(course, new LearnerWriter(words, CourseSayings.on(pages))));
    }

    private static List<CourseSheet.Line> lessons(CourseScript course, AnchorWords anchors) {
        List<CourseSheet.Line> lines = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            lines.add(new CourseSheet.Line(
                    lines.size() + 1,
                    lesson.title(),
                    anchors.when(lesson.day(), lesson.at()),
                    lesson.text(),
                    String.join("，", lesson.sources())));
        }
        return lines;
    }

    private List<CourseSheet.Learner> learners(CourseScript course, LearnerWriter writer) {
        List<Enrolment> enrolments = education.enrolments(course.code());
        Map<PersonId, Person> known =
                people.find(enrolments.stream().map(Enrolment::person).toList());
        return enrolments.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                        .map(person ->
                                writer.learner(one, person, course.lessons().size())))
                .toList();
    }
}
