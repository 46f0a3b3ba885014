package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.page.Avatar;

/** What a search found: people and groups by name, and messages. {@code isMore}: there is more than is shown. */
public record Found(
        String words,
        List<Face> faces,
        List<Hit> people,
        List<Place> groups,
        List<Hit> messages,
        boolean isMore,
        String limit) {

    /** A conversation, or a message in one; {@code spans} has the words that were looked for marked. */
    public record Hit(
            String way, Avatar avatar, List<Span> name, String place, String when, String by, List<Span> spans) {}

    /** Somebody's own page. */
    public record Face(String way, List<Span> name) {}

    /** A group. */
    public record Place(String way, List<Span> name, int members) {}

    public boolean isNothing() {
        return faces.isEmpty() && people.isEmpty() && groups.isEmpty() && messages.isEmpty();
    }
}
