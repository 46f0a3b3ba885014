package org.nuanqun.console.inbox;

import java.util.Optional;
import java.util.UUID;

/** What an operator sends, and what is done along with it. */
record Reply(
        String text,
        boolean thenHandBack,
        boolean meansIt,
        Optional<String> note,
        Optional<String> outcome,
        Optional<UUID> picture) {

    Reply {
        note = note.filter(words -> !words.isBlank());
        outcome = outcome.filter(words -> !words.isBlank());
    }

    /** Then it leaves at once: what follows could not be taken back with it. */
    boolean isFollowed() {
        return thenHandBack || outcome.isPresent();
    }
}
