package org.nuanqun.handoff;

/** Why a person is wanted. */
public enum TicketReason {
    RED_FLAG,
    COMPLAINT,
    /** The patient asked for a person. */
    ASKED,
    /** Something about health that could not be placed. */
    UNCLEAR,
    ATTACHMENT,
    /** A lesson was not understood, twice. */
    NOT_UNDERSTOOD,
    /** An approved answer did not help. */
    UNHELPFUL,
    /** The service failed at the message. */
    FAULT,
    /** Something could not be delivered. */
    DELIVERY,
    /** An operator stepped in unasked. */
    STEPPED_IN
}
