package org.nuanqun.conversation;

/** The lease ran out and somebody else has the lane: nothing of this transaction may stay. */
public class LaneLost extends RuntimeException {

    private static final long serialVersionUID = 1;

    LaneLost(Lane lane) {
        super("the lane of conversation %s is no longer held under fence %d"
                .formatted(lane.conversation(), lane.fence()));
    }
}
