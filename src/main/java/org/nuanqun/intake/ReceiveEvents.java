package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.nuanqun.conversation.EventRecorded;
import org.nuanqun.conversation.RecordEvent;
import org.nuanqun.conversation.Recorded;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.trial.HaltPoint;

/** Records what a webhook told, all of it or nothing, before anybody is told that it was received. */
@ApplicationScoped
@Transactional
class ReceiveEvents implements EventIntake {

    private final RecordEvent record;
    private final Seals seals;
    private final Event<EventRecorded> recorded;

    ReceiveEvents(RecordEvent record, Seals seals, Event<EventRecorded> recorded) {
        this.record = record;
        this.seals = seals;
        this.recorded = recorded;
    }

    /** How many of the events were new; none if this very delivery was opened before. */
    int receive(WebhookReading.Events reading, Instant receivedAt) {
        boolean wasOpened = reading.seal().isPresent()
                && !reading.events().isEmpty()
                && !seals.open(
                        reading.events().getFirst().account(), reading.seal().get());
        return wasOpened ? 0 : receive(reading.events(), receivedAt);
    }

    @Override
    public int receive(List<PlatformEvent> events, Instant receivedAt) {
        int fresh = 0;
        for (PlatformEvent event : events) {
            Recorded entry = record.record(event, receivedAt);
            if (entry.isNew()) {
                recorded.fire(new EventRecorded(entry.conversation(), isUrgent(event), words(event)));
                fresh++;
            }
        }
        HaltPoint.INTAKE_WRITTEN.pass();
        return fresh;
    }

    private static boolean isUrgent(PlatformEvent event) {
        return event instanceof PlatformEvent.MemberJoined joined
                && joined.greeting().isPresent();
    }

    @Override
    public int receiveAsHistory(List<PlatformEvent> events, Instant receivedAt) {
        return (int) events.stream()
                .filter(event -> record.recordAsHistory(event, receivedAt).isNew())
                .count();
    }

    private static String words(PlatformEvent event) {
        return event instanceof PlatformEvent.MessageReceived message
                ? message.content().words()
                : "";
    }
}
