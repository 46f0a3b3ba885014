package org.nuanqun.delivery;

import java.time.Instant;

/** What the gate says of a saying. */
sealed interface Verdict {

    record Pass() implements Verdict {}

    record Wait(Instant until, String why) implements Verdict {}

    /** {@code isForGood}: nothing of the kind may be tried again with this person. */
    record Drop(String why, boolean isForGood) implements Verdict {

        Drop(String why) {
            this(why, false);
        }

        static Drop forGood(String why) {
            return new Drop(why, true);
        }
    }
}
