package org.nuanqun.outreach;

public enum BroadcastState {
    /** Waits for its moment, or is being handed on. */
    RUNNING,
    PAUSED,
    /** Ended by a person; what had not gone out never does. */
    STOPPED,
    DONE
}
