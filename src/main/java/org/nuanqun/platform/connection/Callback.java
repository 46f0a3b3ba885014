package org.nuanqun.platform.connection;

import java.time.Instant;

/** The last callback of a kind; {@code why} says what was wrong with one that was refused. */
public record Callback(Kind kind, Instant at, String why) {

    public enum Kind {
        /** The platform checked our address, as it does when the address is saved there. */
        CHECK,
        EVENT,
        REFUSED
    }
}
