package org.nuanqun.outreach;

/** A broadcast cannot be begun as it stands. */
public final class BroadcastRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public enum Why {
        NO_TEXT,
        NOBODY,
        IN_THE_PAST
    }

    BroadcastRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
