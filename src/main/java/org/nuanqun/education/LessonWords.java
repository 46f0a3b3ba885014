package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanqun.scripts.Scripts;

/** A lesson, or several late ones, as the patient reads them. */
@ApplicationScoped
class LessonWords {

    private final Scripts scripts;

    LessonWords(Scripts scripts) {
        this.scripts = scripts;
    }

    String of(PlannedLesson planned) {
        return say(
                "education.lesson",
                Map.of(
                        "number", String.valueOf(planned.number()),
                        "title", planned.lesson().title(),
                        "text", planned.lesson().text()));
    }

    /** The simpler words where there are some: who missed days is not helped by pages. */
    String together(List<PlannedLesson> late) {
        String lessons = late.stream().map(LessonWords::shortly).collect(Collectors.joining("\n\n"));
        return say("education.digest", Map.of("count", String.valueOf(late.size()), "lessons", lessons));
    }

    private static String shortly(PlannedLesson planned) {
        return "第%d课 %s\n%s"
                .formatted(
                        planned.number(),
                        planned.lesson().title(),
                        planned.lesson().simpler().orElse(planned.lesson().text()));
    }

    private String say(String key, Map<String, String> values) {
        return scripts.current().texts().say(key, values);
    }
}
