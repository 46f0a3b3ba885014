package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.OutcomeChanged;

/** What a platform tells of a message after it was taken: confirmed by a colleague, or failed on the way. */
@ApplicationScoped
class HearLaterOutcome {

    private final Sayings sayings;
    private final EarlyOutcomes early;
    private final EndSaying end;
    private final Clock clock;

    HearLaterOutcome(Sayings sayings, EarlyOutcomes early, EndSaying end, Clock clock) {
        this.sayings = sayings;
        this.early = early;
        this.end = end;
        this.clock = clock;
    }

    @Transactional
    void changed(@Observes OutcomeChanged later) {
        List<SayingRow> known = sayings.known(later.account(), later.platformMessageId());
        if (known.stream().allMatch(row -> row.state == SayingState.SENDING)) {
            early.keep(later);
        }
        known.stream()
                .filter(row -> row.state == SayingState.AWAITS_TAP || row.state == SayingState.SENT)
                .forEach(row -> settle(row, later));
    }

    /** What was told too early, of messages that are on record as sent by now. */
    @Transactional
    void whatWasEarly() {
        early.takeThoseSent().forEach(this::changed);
    }

    private void settle(SayingRow row, OutcomeChanged later) {
        Instant now = clock.instant();
        switch (later.outcome()) {
            case DeliveryOutcome.Delivered delivered -> confirmed(row, delivered.platformMessageId(), now);
            case DeliveryOutcome.Refused refused -> end.refused(row, refused.why(), now);
            case DeliveryOutcome.RecipientLeft _ -> end.left(row, now);
            case DeliveryOutcome.Unknown unknown -> end.unknown(row, unknown.why(), now);
            case DeliveryOutcome.AwaitsTap _, DeliveryOutcome.TryLater _ -> {}
        }
    }

    private void confirmed(SayingRow row, String platformMessageId, Instant now) {
        if (row.state == SayingState.AWAITS_TAP) {
            end.sent(row, platformMessageId, now);
        }
    }
}
