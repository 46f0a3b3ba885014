package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;

/**
 * The pane beside a conversation: who it is about, and what stands in the way of what. {@code person} is her id, empty where
 * nobody is known.
 */
public record Details(
        String person,
        Avatar avatar,
        String name,
        String about,
        List<Fact> facts,
        List<Handling> handling,
        List<Fact> judgement,
        List<String> evidence,
        List<Course> courses,
        String stopped,
        List<Change> changes,
        List<Chip> consents,
        List<Chip> conditions,
        List<Event> timeline) {

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /** A step of handling a red flag; {@code state}: done, now or open. */
    public record Handling(String state, String text, String when) {}

    /** A course this person takes; {@code percent} of its lessons are sent. */
    public record Course(String code, String title, String at, int percent, String next) {}

    /** A change of life that stands, and what taking it back is called. */
    public record Change(String id, String name, String takeBack) {}

    /** Something that happened; {@code dot}: red, bot, mine or none. */
    public record Event(String when, String dot, String text) {}
}
