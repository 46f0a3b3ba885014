package org.nuanqun.handoff;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.RedFlagLevel;

/** A wish for a person, with what led to it. {@code level} and {@code family} are there for red flags only. */
public record HandoffRequest(
        ConversationId conversation,
        Optional<PersonId> person,
        TicketReason reason,
        Optional<RedFlagLevel> level,
        String family,
        String finding,
        String evidence,
        DepartmentCode department,
        Instant at) {}
