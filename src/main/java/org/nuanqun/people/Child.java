package org.nuanqun.people;

import java.time.Instant;
import java.util.Optional;

/** Somebody who writes and is under 14, since a colleague noted it. */
public record Child(Instant notedAt, Optional<Guardian> guardian) {

    /** Who agreed for the child; {@code seen}: how a colleague made sure of it. */
    public record Guardian(String name, String relation, String seen, Instant agreedAt) {

        public boolean isWhole() {
            return !name.isEmpty() && !relation.isEmpty() && !seen.isEmpty();
        }
    }
}
