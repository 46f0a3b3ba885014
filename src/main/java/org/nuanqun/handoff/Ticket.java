package org.nuanqun.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.RedFlagLevel;
import org.nuanqun.vocabulary.TicketId;

/**
 * A conversation passed to people. {@code finding}: in words for people; {@code evidence}: JSON of the words that decided;
 * {@code notified}: who is being called, nobody once the whole department is; {@code additions}: what came up while it was
 * open, oldest first.
 */
public record Ticket(
        TicketId id,
        ConversationId conversation,
        Optional<PersonId> person,
        TicketReason reason,
        Optional<RedFlagLevel> level,
        String family,
        String finding,
        String evidence,
        DepartmentCode department,
        TicketState state,
        Optional<OperatorId> notified,
        Optional<OperatorId> claimedBy,
        Instant openedAt,
        Instant dueAt,
        int escalations,
        Optional<Instant> claimedAt,
        Optional<Instant> firstReplyAt,
        Optional<Instant> resolvedAt,
        String outcome,
        List<TicketAddition> additions) {

    public Ticket {
        additions = List.copyOf(additions);
    }

    public boolean isOpen() {
        return state != TicketState.RESOLVED;
    }

    public boolean isOpenRedFlag() {
        return isOpen() && reason == TicketReason.RED_FLAG;
    }
}
