package org.nuanqun.scripts;

/** A lesson or an answer nobody should get any more; {@code course}: that of a lesson, empty for an answer. */
public record Recalled(String course, String code, String title, String why) {

    public boolean isLesson() {
        return !course.isEmpty();
    }

    static Recalled lesson(Passage course, Passage lesson) {
        return new Recalled(course.text("code"), Lesson.codeOf(lesson.file()), lesson.text("title"), why(lesson));
    }

    static Recalled answer(Passage answer) {
        return new Recalled("", answer.text("code"), answer.text("question"), why(answer));
    }

    private static String why(Passage passage) {
        return passage.at("review").text("note", "");
    }
}
