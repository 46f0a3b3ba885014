package org.nuanqun.handoff;

import java.util.Optional;
import org.nuanqun.vocabulary.OperatorId;

/** An act that the state of things does not allow. Expected: the console says why in the operator's language. */
public class HandoffRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public enum Why {
        HELD_BY_COLLEAGUE,
        NOT_HELD_BY_YOU,
        RED_FLAG_OPEN,
        OUTCOME_MISSING,
        NOT_OPEN,
        STILL_OPEN,
        NO_SUCH_TICKET,
        NOTHING_TO_SAY
    }

    private final Why why;
    private final transient Optional<OperatorId> holder;

    HandoffRefused(Why why) {
        this(why, Optional.empty());
    }

    HandoffRefused(Why why, Optional<OperatorId> holder) {
        super("refused: " + why + holder.map(id -> " (" + id + ")").orElse(""));
        this.why = why;
        this.holder = holder;
    }

    public Why why() {
        return why;
    }

    public Optional<OperatorId> holder() {
        return holder;
    }
}
