package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanqun.delivery.SayingEnded;
import org.nuanqun.delivery.SayingState;

/** Notes what became of a text for one person, in the transaction in which delivery noted it. */
@ApplicationScoped
class TextEnded {

    private static final Pattern SLASH = Pattern.compile("/");

    private final Recipients recipients;
    private final Clock clock;

    TextEnded(Recipients recipients, Clock clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    void ended(@Observes SayingEnded ended) {
        if (ended.purpose().equals(HandOut.PURPOSE)) {
            List<String> parts = Stream.of(SLASH.split(ended.subject(), -1)).toList();
            note(ended, UUID.fromString(parts.getFirst()), UUID.fromString(parts.getLast()));
        }
    }

    private void note(SayingEnded ended, UUID broadcast, UUID person) {
        if (ended.isForGood()) {
            recipients.endsForGood(broadcast, person, ended.reason(), clock.instant());
            return;
        }
        RecipientState state = stateOf(ended.state());
        recipients.becomes(
                broadcast, person, state, ended.reason(), state == RecipientState.QUEUED ? null : clock.instant());
    }

    private static RecipientState stateOf(SayingState state) {
        return switch (state) {
            case SENT, UNKNOWN -> RecipientState.SENT;
            case REFUSED, DROPPED -> RecipientState.NOT_SENT;
            case WAITING, SENDING, AWAITS_TAP -> RecipientState.QUEUED;
        };
    }
}
