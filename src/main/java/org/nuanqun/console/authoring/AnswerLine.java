package org.nuanqun.console.authoring;

import java.util.List;

/**
 * An answer in the table: how often it was given, how often somebody said it helped, how often it did not (empty for never), and
 * where that was.
 */
record AnswerLine(
        String code, String question, String state, long given, long helpful, String unhelpful, List<Place> places) {

    /** A conversation at the message that got the answer. */
    record Place(String way, String when) {}
}
