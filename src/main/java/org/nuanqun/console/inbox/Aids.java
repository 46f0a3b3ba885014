package org.nuanqun.console.inbox;

import java.util.List;
import org.nuanqun.console.presence.Draft;

/** What helps an operator write in this conversation. */
public record Aids(List<Suggestion> suggestions, Draft draft, List<Present> present) {

    /** A colleague who has this conversation open, in a sentence. */
    public record Present(String initial, String words) {}

    /**
     * An approved answer near to what was asked; {@code under} says where it comes from and who stands for it,
     * {@code warning} that nobody does yet, else empty.
     */
    public record Suggestion(int key, String question, String text, String under, String warning) {}
}
