package org.nuanqun.console.person;

import java.util.List;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;

/** What is known of one person. {@code readers}: who read this page last, newest first. */
record Sheet(
        String id,
        Avatar avatar,
        String name,
        String stage,
        List<Dependant> writesFor,
        List<Fact> accounts,
        List<Day> days,
        List<Chip> conditions,
        List<Place> groups,
        List<Place> conversations,
        List<Chip> consents,
        List<Agreed> ledger,
        List<Held> holds,
        List<Course> courses,
        List<Coming> coming,
        List<Called> tickets,
        List<Reader> readers,
        boolean isUntouched) {

    /** Somebody she writes for. */
    record Dependant(String id, Avatar avatar, String relation, String name, String since) {}

    record Fact(String name, String value) {}

    /** A day she told; {@code isOld}: a later word replaced it. */
    record Day(String kind, String day, String noted, boolean isOld) {}

    /** A group or a conversation, and where it is shown. */
    record Place(String way, String name, String under) {}

    /** A line of the consent ledger. */
    record Agreed(String when, Chip what, String how) {}

    /** What keeps pushes back, and since when. */
    record Held(String why, String since, String lasted) {}

    /** A course with how far it came; {@code next}: what comes, or what it waits for. */
    record Course(String code, String title, Chip state, String at, int percent, String since, String next) {}

    /** A push that is to come; {@code at} says so where it never will. */
    record Coming(String at, String lesson, String course, String why) {}

    /** A ticket; {@code times}: how long until it was taken and answered; {@code way}: its conversation. */
    record Called(
            Chip about,
            String finding,
            Chip state,
            String when,
            String who,
            String times,
            String outcome,
            String way) {}

    record Reader(String name, String when) {}
}
