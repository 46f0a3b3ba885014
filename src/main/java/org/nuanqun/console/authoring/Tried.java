package org.nuanqun.console.authoring;

import java.util.List;

/**
 * A sentence an author tried: its words with those marked that decided, what was found, which answer fits or why none, and
 * what the bot would do. {@code said} and {@code person} are empty where it would say nothing or call nobody.
 */
public record Tried(
        List<Piece> pieces,
        List<Found> findings,
        String answer,
        String why,
        String said,
        List<String> taps,
        String person) {

    public record Piece(String text, boolean isMarked) {}

    /** {@code tone} colours the chip: red, amber or grey; {@code because} are words with what they stand for. */
    public record Found(String tone, String kind, String told, List<String> because) {}
}
