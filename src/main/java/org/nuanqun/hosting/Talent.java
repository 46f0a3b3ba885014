package org.nuanqun.hosting;

import java.util.Optional;

/** One thing the bot can do about a message. Pure: the same situation always gives the same answer. */
interface Talent {

    /** The decision, or nothing if this is for the next talent. */
    Optional<Decision> decide(Situation situation);
}
