package org.nuanqun.education;

/** What a short reply meant for the lesson sent last; hosting answers it. */
public sealed interface LessonAnswer {

    /** No lesson was sent lately: the words were about something else. */
    record NotToALesson() implements LessonAnswer {}

    record Understood(String title) implements LessonAnswer {}

    /** The same lesson in simpler words, offered once. */
    record TrySimpler(String title, String text) implements LessonAnswer {}

    /** Simpler words are used up or were never written: a person should explain. */
    record NeedsAPerson(String title) implements LessonAnswer {}
}
