package org.nuanqun.outreach.lecture;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.nuanqun.vocabulary.PersonId;

/** Somebody and a lecture; {@code rating}: 1 to 5. */
public record Attendee(
        PersonId person, String name, State state, Instant signedAt, Optional<Instant> attendedAt, OptionalInt rating) {

    public enum State {
        SIGNED_UP,
        /** For a place; moves up by itself. */
        WAITING,
        /** Took it back. */
        LEFT,
        /** Came without having a place. */
        WALKED_IN
    }
}
