package org.nuanqun.delivery;

import java.util.Optional;

/** What came of looking for something due: nothing was, or something was and may have been let through. */
record Claim(boolean foundSomething, Optional<Departure> departure) {

    static final Claim NOTHING = new Claim(false, Optional.empty());
    static final Claim HELD = new Claim(true, Optional.empty());
}
