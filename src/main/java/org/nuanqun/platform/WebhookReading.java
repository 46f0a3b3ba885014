package org.nuanqun.platform;

import java.util.List;
import java.util.Optional;

/** What an adapter made of a webhook. */
public sealed interface WebhookReading {

    /** {@code seal}: what tells this delivery from every other, where the platform signs each; one seal opens once. */
    record Events(List<PlatformEvent> events, Optional<String> seal) implements WebhookReading {

        public Events(List<PlatformEvent> events) {
            this(events, Optional.empty());
        }
    }

    /** The platform checks our address; {@code answer} goes back as it is. */
    record Handshake(String answer) implements WebhookReading {}

    /** Well-formed and of no interest: acknowledged, not recorded. */
    record Ignored(String why) implements WebhookReading {}

    record Forged(String why) implements WebhookReading {}

    record Stale(String why) implements WebhookReading {}

    record Malformed(String why) implements WebhookReading {}

    record UnknownAccount() implements WebhookReading {}
}
