package org.nuanqun.outreach;

import java.util.Set;

/** Whether a text that did not go out may be tried again: never against somebody's word, never to who is gone. */
final class NotSent {

    static final String STOPPED = "stopped by a colleague";

    private static final Set<String> FOR_GOOD = Set.of(
            STOPPED,
            "the person has not agreed, or no longer",
            "the person asked to stop",
            "the consent was withdrawn",
            "the person is no longer there",
            "restored from a backup, perhaps sent before",
            "a loss was recorded",
            "a death was recorded",
            "a discharge was recorded",
            "a transfer was recorded");

    private NotSent() {}

    static Set<String> forGood() {
        return FOR_GOOD;
    }
}
