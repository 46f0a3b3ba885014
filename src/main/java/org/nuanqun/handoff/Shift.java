package org.nuanqun.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.TicketId;

/** What an operator gave up at the end of her shift; {@code remark}: what she says about all of it, may be empty. */
public record Shift(UUID id, OperatorId by, Instant at, String remark, List<GivenUp> threads) {

    public Shift {
        threads = List.copyOf(threads);
    }

    /** {@code note}: the line of the transcript in which she says what is still to do. */
    public record GivenUp(ConversationId conversation, TicketId ticket, Optional<UUID> note) {}
}
