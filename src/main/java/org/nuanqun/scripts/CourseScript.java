package org.nuanqun.scripts;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;

/**
 * A course for one condition and stage: lessons in the order of their days. {@code isOfPregnancy}: it hurts whoever has lost
 * the child, so it ends with a recorded loss.
 */
public record CourseScript(
        CourseCode code,
        String title,
        ConditionCode condition,
        Anchor anchor,
        boolean isOfPregnancy,
        LocalTime at,
        int version,
        List<Lesson> lessons) {

    public CourseScript {
        lessons = lessons.stream()
                .sorted(Comparator.comparingInt(Lesson::day).thenComparing(Lesson::at))
                .toList();
    }

    static CourseScript read(Passage passage, List<Passage> lessons, Faults faults) {
        LocalTime at = passage.as("at", LocalTime::parse, "write a time like 19:30");
        return new CourseScript(
                passage.as("code", CourseCode::new, "use small letters and hyphens, like 'gestational-diabetes'"),
                passage.text("title"),
                passage.as("condition", ConditionCode::new, "use the code of a condition, like 'child-asthma'"),
                passage.as("anchor", CourseScript::anchor, "write enrolment, due-date, birth or operation"),
                isOfPregnancy(passage),
                at,
                passage.number("version"),
                lessons.stream()
                        .flatMap(lesson -> faults.attempt(lesson, page -> Lesson.read(page, at)).stream())
                        .toList());
    }

    /** What counts from a due date or a birth is of a pregnancy whether it says so or not. */
    private static boolean isOfPregnancy(Passage passage) {
        return Set.of("due-date", "birth").contains(passage.text("anchor")) || passage.yes("pregnancy", false);
    }

    private static Anchor anchor(String text) {
        return Anchor.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
