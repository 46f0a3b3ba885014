package org.nuanqun.intake;

import java.time.Instant;
import java.util.List;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;

/** A verified delivery on its way to the record. */
record Receipt(WebhookReading.Events reading, Instant receivedAt) {

    List<PlatformEvent> events() {
        return reading.events();
    }
}
