package org.nuanqun.platform;

import java.time.Duration;
import java.time.Instant;

/** How sending ended. Unknown stays unknown: it is never counted as sent. */
public sealed interface DeliveryOutcome {

    /** What an operator reads; empty where there is nothing to say. */
    default String why() {
        return "";
    }

    record Delivered(String platformMessageId) implements DeliveryOutcome {}

    record TryLater(Duration after, String why) implements DeliveryOutcome {}

    record Refused(String why) implements DeliveryOutcome {}

    record RecipientLeft() implements DeliveryOutcome {}

    /** The platform lets nothing out until a colleague taps; after the deadline it is gone. */
    record AwaitsTap(String taskId, Instant deadline) implements DeliveryOutcome {}

    /** The request left and no answer came: it may or may not have been sent. */
    record Unknown(String why) implements DeliveryOutcome {}
}
