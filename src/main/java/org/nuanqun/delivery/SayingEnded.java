package org.nuanqun.delivery;

import org.nuanqun.vocabulary.ConversationId;

/**
 * A saying reached an end: sent, refused, dropped, or unknown. Observe it after success.
 *
 * @param isForGood nothing of the kind may be tried again: the person said no, is gone, or something happened in her life
 */
public record SayingEnded(
        ConversationId conversation,
        SayingClass kind,
        String purpose,
        String subject,
        SayingState state,
        String reason,
        boolean isForGood) {

    static final String NOT_FOR_A_MACHINE = "not for a machine to say: ";

    static final String IN_DOUBT = "restored from a backup, perhaps sent before";

    /** Whether somebody may be waiting for it in vain, since the database was restored and does not know if it was sent. */
    public boolean isInDoubtAndWaitedFor() {
        return state == SayingState.UNKNOWN && reason.equals(IN_DOUBT) && kind.isWaitedFor();
    }

    /** Whether the gate kept it back for its words, so that a person must answer. */
    public boolean isNotForAMachine() {
        return state == SayingState.DROPPED && reason.startsWith(NOT_FOR_A_MACHINE);
    }
}
