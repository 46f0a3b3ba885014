package org.nuanqun.handoff;

public enum TicketState {
    WAITING,
    CLAIMED,
    RESOLVED
}
