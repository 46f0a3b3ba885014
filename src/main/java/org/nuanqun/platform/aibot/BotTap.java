package org.nuanqun.platform.aibot;

import java.util.Optional;
import org.nuanqun.platform.envelope.Fields;

/** Somebody touched a card. The platform tells it once and wants the card's next state within five seconds. */
record BotTap(String task, String person, String tap) {

    private static final String EVENT = "template_card_event";

    static Optional<BotTap> of(Fields fields) {
        return fields.text("event", "eventtype").equals(EVENT)
                ? Optional.of(new BotTap(
                        fields.required("event", EVENT, "task_id"),
                        fields.required("from", "userid"),
                        fields.required("event", EVENT, "event_key")))
                : Optional.empty();
    }
}
