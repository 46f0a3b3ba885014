package org.nuanqun.platform;

import java.util.List;

/** What an adapter made of a webhook. */
public sealed interface WebhookReading {

    record Events(List<PlatformEvent> events) implements WebhookReading {}

    /** The platform checks our address; {@code answer} goes back as it is. */
    record Handshake(String answer) implements WebhookReading {}

    /** Well-formed and of no interest: acknowledged, not recorded. */
    record Ignored(String why) implements WebhookReading {}

    record Forged(String why) implements WebhookReading {}

    record Stale(String why) implements WebhookReading {}

    record Malformed(String why) implements WebhookReading {}

    record UnknownAccount() implements WebhookReading {}
}
