package org.nuanqun.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;

/** One danger: when somebody was wanted, until when, and when she came; {@code taken} is empty where nobody has come. */
public record RedFlag(
        ConversationId conversation,
        Instant asked,
        Instant deadline,
        Optional<Instant> taken,
        Optional<OperatorId> operator) {

    static RedFlag of(
            UUID conversation, Instant asked, Instant deadline, @Nullable Instant taken, @Nullable UUID operator) {
        return new RedFlag(
                new ConversationId(conversation),
                asked,
                deadline,
                Optional.ofNullable(taken),
                Optional.ofNullable(operator).map(OperatorId::new));
    }

    public boolean isLate(Instant now) {
        return taken.orElse(now).isAfter(deadline);
    }

    public Optional<Duration> took() {
        return taken.map(at -> Duration.between(asked, at));
    }
}
