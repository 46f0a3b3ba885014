package org.nuanqun.bench.load;

import java.util.Optional;

/**
 * One webhook and all its repeats, as the caller saw it. Times are nanoseconds of one process.
 *
 * @param invoked when it was posted first
 * @param acknowledged when the first 200 came, if one came
 */
public record Operation(String identity, String person, long invoked, Optional<Long> acknowledged) {

    /** Whether this was acknowledged before the other was posted at all: then its place is before it. */
    public boolean precedes(Operation other) {
        return acknowledged.filter(end -> end < other.invoked).isPresent();
    }
}
