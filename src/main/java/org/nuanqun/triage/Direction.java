package org.nuanqun.triage;

import java.util.Optional;
import java.util.function.Supplier;

/** What a message means, worked out when it is first asked for and then kept: that is the dear part of reading it. */
final class Direction {

    private final Supplier<Optional<float[]>> source;
    private Optional<float[]> known = Optional.empty();
    private boolean asked;

    Direction(Supplier<Optional<float[]>> source) {
        this.source = source;
    }

    Optional<float[]> get() {
        if (!asked) {
            known = source.get();
            asked = true;
        }
        return known;
    }
}
