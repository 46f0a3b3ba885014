package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.nuanqun.conversation.EventRecorded;
import org.nuanqun.conversation.RecordEvent;
import org.nuanqun.conversation.Recorded;
import org.nuanqun.platform.PlatformEvent;

/** Records what a webhook told, all of it or nothing, before anybody is told that it was received. */
@ApplicationScoped
class ReceiveEvents {

    private final RecordEvent record;
    private final Event<EventRecorded> recorded;

    ReceiveEvents(RecordEvent record, Event<EventRecorded> recorded) {
        this.record = record;
        this.recorded = recorded;
    }

    /** How many of the events were new. */
    @Transactional
    int receive(List<PlatformEvent> events, Instant receivedAt) {
        int fresh = 0;
        for (PlatformEvent event : events) {
            Recorded entry = record.record(event, receivedAt);
            if (entry.isNew()) {
                recorded.fire(new EventRecorded(entry.conversation()));
                fresh++;
            }
        }
        return fresh;
    }
}
