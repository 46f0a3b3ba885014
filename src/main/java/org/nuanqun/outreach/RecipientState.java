package org.nuanqun.outreach;

public enum RecipientState {
    WAITING,
    /** In the outbox; the gate decides when. */
    QUEUED,
    SENT,
    NOT_SENT
}
