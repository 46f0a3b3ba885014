package org.nuanqun.education;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What delivery calls a message of lessons: their enrolment, and behind it their codes. */
record LessonSubject(UUID enrolment, List<String> lessons) {

    private static final String AND = "+";
    private static final Pattern APART = Pattern.compile(Pattern.quote(AND));

    static LessonSubject read(String subject) {
        int slash = subject.indexOf('/');
        return new LessonSubject(UUID.fromString(subject.substring(0, slash)), lessonsIn(subject.substring(slash + 1)));
    }

    /** @param ends what stands behind {@link #beginning} */
    static List<String> lessonsIn(String ends) {
        return List.of(APART.split(ends, -1));
    }

    static String beginning(UUID enrolment) {
        return enrolment + "/";
    }

    String written() {
        return beginning(enrolment) + String.join(AND, lessons);
    }
}
