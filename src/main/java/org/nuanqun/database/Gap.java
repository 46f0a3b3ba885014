package org.nuanqun.database;

import java.time.Instant;

/**
 * A stretch of time this database does not remember, since it was made of a backup: after {@code from}, up to {@code until}.
 *
 * @param isSentKnown whether it still knows what was sent then, by the database that was replaced
 */
public record Gap(Instant from, Instant until, boolean isSentKnown) {

    /** Whether something that was due at that moment may have happened without this database knowing. */
    public boolean mayHideSendingOf(Instant due) {
        return !isSentKnown && !due.isAfter(until);
    }

    public boolean covers(Instant moment) {
        return moment.isAfter(from) && !moment.isAfter(until);
    }
}
