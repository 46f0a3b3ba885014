package org.nuanqun.delivery;

import org.nuanqun.vocabulary.ConversationId;

/** A saying reached an end: sent, refused, dropped, or unknown. Observe it after success. */
public record SayingEnded(
        ConversationId conversation,
        SayingClass kind,
        String purpose,
        String subject,
        SayingState state,
        String reason) {

    static final String NOT_FOR_A_MACHINE = "not for a machine to say: ";

    /** Whether the gate kept it back for its words, so that a person must answer. */
    public boolean isNotForAMachine() {
        return state == SayingState.DROPPED && reason.startsWith(NOT_FOR_A_MACHINE);
    }
}
