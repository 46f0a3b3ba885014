package org.nuanqun.delivery;

import java.time.Instant;

/** What the gate says of a saying. */
sealed interface Verdict {

    record Pass() implements Verdict {}

    record Wait(Instant until, String why) implements Verdict {}

    record Drop(String why) implements Verdict {}
}
