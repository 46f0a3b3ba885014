package org.nuanqun.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.conversation.EventRecorded;
import org.nuanqun.conversation.RecordEvents;
import org.nuanqun.conversation.RecordEvents.Arrived;
import org.nuanqun.conversation.Recorded;
import org.nuanqun.platform.EventIntake;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.media.Media;
import org.nuanqun.trial.HaltPoint;

/** Records what webhooks told, all of it or nothing, before anybody is told that it was received. */
@ApplicationScoped
@Transactional
class ReceiveEvents implements EventIntake {

    private final RecordEvents record;
    private final Seals seals;
    private final Media media;
    private final Event<EventRecorded> recorded;

    ReceiveEvents(RecordEvents record, Seals seals, Media media, Event<EventRecorded> recorded) {
        this.record = record;
        this.seals = seals;
        this.media = media;
        this.recorded = recorded;
    }

    /** For each delivery, how many of its events were new; none if this very delivery was opened before. */
    List<Integer> receive(List<Receipt> receipts) {
        List<Arrived> arrived = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Receipt receipt : receipts) {
            if (isFirstOpening(receipt)) {
                receipt.events().forEach(event -> arrived.add(new Arrived(event, receipt.receivedAt())));
            }
            ends.add(arrived.size());
        }
        media.want(arrived.stream().map(Arrived::event).toList());
        List<Recorded> answers = announce(arrived, record.record(arrived));
        HaltPoint.INTAKE_WRITTEN.pass();
        return fresh(answers, ends);
    }

    private static List<Integer> fresh(List<Recorded> answers, List<Integer> ends) {
        List<Integer> fresh = new ArrayList<>();
        int from = 0;
        for (int until : ends) {
            fresh.add((int) answers.subList(from, until).stream()
                    .filter(Recorded::isNew)
                    .count());
            from = until;
        }
        return fresh;
    }

    @Override
    public int receive(List<PlatformEvent> events, Instant receivedAt) {
        return receive(List.of(new Receipt(new WebhookReading.Events(events), receivedAt)))
                .getFirst();
    }

    @Override
    public int receiveAsHistory(List<PlatformEvent> events, Instant receivedAt) {
        media.want(events);
        List<Arrived> arrived =
                events.stream().map(event -> new Arrived(event, receivedAt)).toList();
        return (int)
                record.recordAsHistory(arrived).stream().filter(Recorded::isNew).count();
    }

    private boolean isFirstOpening(Receipt receipt) {
        return receipt.reading().seal().isEmpty()
                || receipt.events().isEmpty()
                || seals.open(
                        receipt.events().getFirst().account(),
                        receipt.reading().seal().get());
    }

    private List<Recorded> announce(List<Arrived> arrived, List<Recorded> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isNew()) {
                PlatformEvent event = arrived.get(i).event();
                recorded.fire(new EventRecorded(answers.get(i).conversation(), isUrgent(event), words(event)));
            }
        }
        return answers;
    }

    private static boolean isUrgent(PlatformEvent event) {
        return event instanceof PlatformEvent.MemberJoined joined
                && joined.greeting().isPresent();
    }

    private static String words(PlatformEvent event) {
        return event instanceof PlatformEvent.MessageReceived message
                ? message.content().words()
                : "";
    }
}
