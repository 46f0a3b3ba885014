package org.nuanqun.outreach.lecture;

import java.util.List;

/** What somebody says to a lecture, and to which. */
public sealed interface LectureReply {

    record SignUp(Lecture lecture) implements LectureReply {}

    record Leave(Lecture lecture) implements LectureReply {}

    record Attend(Lecture lecture) implements LectureReply {}

    record Rate(Lecture lecture, int points) implements LectureReply {}

    /** Several could be meant; {@code word}: what says which, followed by a number. */
    record Which(String word, List<Lecture> lectures) implements LectureReply {
        public Which {
            lectures = List.copyOf(lectures);
        }
    }

    /** The number or the code is of no lecture just now. */
    record Unknown() implements LectureReply {}
}
