package org.nuanqun.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.conversation.Ownership;

/**
 * All that the gate looks at: the saying's terms beside how things stand at this moment. {@code breach} is why the words must
 * not come from a machine.
 */
record GateView(
        SayingClass kind,
        OptionalLong epoch,
        Optional<Instant> notLaterThan,
        Ownership ownership,
        boolean hasHold,
        boolean hasConsent,
        Optional<Instant> windowEnds,
        boolean windowIsUsedUp,
        Optional<Instant> fullUntil,
        Optional<String> breach,
        Instant now) {}
