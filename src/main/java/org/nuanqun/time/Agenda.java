package org.nuanqun.time;

import java.time.Instant;
import java.util.Optional;

/** Something with timed work, so that a moved clock can stop at each moment at which something is due. */
public interface Agenda {

    /** The first moment later than {@code now} at which something is due. */
    Optional<Instant> nextAfter(Instant now);

    void doWhatIsDue(Instant now);
}
